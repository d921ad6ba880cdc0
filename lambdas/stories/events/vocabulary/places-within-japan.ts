/** Which places of Japan lie in which, by their ids, the larger first: `larger: smaller …`. */
export const PLACES_WITHIN_JAPAN = `
northjp: hokkaido tohoku
eastjp: tohoku kanto
centraljp: niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie
westjp: kansai chugoku shikoku kyushu
southjp: kyushu okinawa southwest shikoku
sanriku: iwate miyagi
tohoku: aomori iwate miyagi akita yamagata fukushima sanriku
kanto: ibaraki tochigi gunma saitama chiba tokyo kanagawa
hokuriku: toyama ishikawa fukui niigata
kansai: shiga kyoto osaka hyogo nara wakayama mie
chugoku: tottori shimane okayama hiroshima yamaguchi seto
shikoku: tokushima kagawa ehime kochi
kyushu: fukuoka saga nagasaki kumamoto oita miyazaki kagoshima
southwest: okinawa amami yonaguni ishigaki miyako yaeyama nanseiislands senkaku
hokkaido: sapporo hakodate asahikawa kushiro nemuro tomakomai chitose shiretoko rumoi wakkanai obihiro yubari furano usashiri tokachi
aomori: misawa hachinohe rokkasho mutsu shirakami
iwate: morioka rikuzentakata kamaishi ofunato
miyagi: sendai ishinomaki kesennuma kurihara
fukushima: koriyama iwaki minamisoma futaba daiichi daini bandai tomioka
ibaraki: mito tsukuba tokaimura hyakuri
tochigi: utsunomiya nikko
gunma: maebashi kusatsu
saitama: kawaguchi yashio tokorozawa
chiba: narita funabashi
izuislands: izuoshima miyakejima torishima
tokyo: shinjuku shibuya ginza akihabara tsukiji odaiba asakusa uenotokyo chofu hachioji setagaya izuislands izuoshima miyakejima ogasawara haneda yokota ichigaya tokyodome budokan imperialpalace kantei kasumigaseki nagatacho nishinoshima iwoto minamitorishima okinotorishima
kanagawa: yokohama yokosuka atsugi kawasaki kamakura odawara sagamihara
niigata: kashiwazaki sado chuetsu
ishikawa: noto wajima kanazawa komatsu
noto: wajima suzu nanao anamizu shika uchinada
fukui: tsuruga oi takahama mihama monju
yamanashi: kofu fuji
nagano: matsumoto-city karuizawa ontake asama
gifu: toki gifu-base
shizuoka: hamaoka hamamatsu atami izu suruga fuji hamanako
aichi: nagoya toyota-city
mie: ise iseshima tsu
iseshima: ise
shiga: otsu
kyoto: uji fushimi kyotoanimation maizuru
osaka: kitashinchi yumeshima sakai-city
hyogo: kobe himeji amagasaki akashi awaji koshien
wakayama: taiji kushimoto kumano
shimane: matsue izumo
hiroshima: kure
yamaguchi: iwakuni shimonoseki ube tokuyama
tokushima: naruto
kagawa: takamatsu
ehime: matsuyama-city imabari ikata
fukuoka: kitakyushu hakata itoshima tsuiki
saga: genkai
nagasaki: sasebo isahaya unzen tsushima hashima danjo
kumamoto: mashiki aso-mount aso hitoyoshi minamata
oita: beppu
miyazaki: nobeoka shinmoedake nyutabaru
kagoshima: tanegashima amami sakurajima kuchinoerabu suwanosejima yakushima sendai-plant kanoya uchinoura okinoerabu mage
okinawa: naha henoko futenma kadena yonaguni ishigaki miyako ie-island hansen urasoe shuri minamidaito kinmu camps yaeyama
tokyo: akasaka suntoryhall imperialhotel sukiyabashi ryogoku zojoji marunouchi shikine
ginza: sukiyabashi
hiroshima: peacepark
nagasaki: urakami
miyazaki: hyuganada
okinawa: courtney foster whitebeach onna uruma kincho higashi kunigami iejima hansen
aomori: shimokita tsugaru
hokkaido: oshimaoshima shakotan tsugaru
chiba: boso
yamagata: tobishima
shimane: okishima
kagoshima: kikaijima osumi
kanagawa: sagamibay
`
