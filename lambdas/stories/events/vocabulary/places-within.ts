/** Which places lie in which, by their ids, the larger first: `larger: smaller …`. Countries are known of each place. */
export const PLACES_WITHIN = `
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
newyork: wallstreet groundzero hudsonriver buffalo
california: losangeles sanfrancisco sandiego sacramento siliconvalley vandenberg
texas: elpaso sanantonio uvalde houston dallas
florida: orlando tampa parkland miami canaveral kennedycenter
hawaii: honolulu maui pearlharbor
alaska: anchorage
illinois: chicago
massachusetts: boston
pennsylvania: philadelphia pittsburgh
washington: capitol potomac
georgiaus: atlanta
carolina: charlotte charleston
virginia: charlottesville
tennessee: memphis nashville
missouri: stlouis kansascity
oklahoma: oklahomacity
arizona: phoenix
nevada: lasvegas
utah: saltlake
maryland: baltimore campdavid
newjersey: newark
connecticut: newtown
ohio: cleveland cincinnati columbus eastpalestine
indiana: indianapolis
michigan: detroit
minnesota: minneapolis
wisconsin: milwaukee
colorado: denver
kansas: wichita kansascity
mississippi: biloxi
gulfofmexico: louisiana biloxi
pacific: guam hawaii marianas saipan midway marshall bikini palau micronesia kiribati hungatonga
indopacific: pacific southchinasea eastchinasea taiwanstrait indianocean
southchinasea: scarborough secondthomas spratly paracel sabina
eastchinasea: senkaku
kuril: kunashiri etorofu shikotan habomai
sichuan: chengdu wenchuan
guangdong: guangzhou shenzhen zhuhai
jiangsu: nanjing suzhou
zhejiang: hangzhou
shaanxi: xian
liaoning: shenyang dalian
shandong: qingdao
heilongjiang: harbin
jilin: changchun
xinjiang: urumqi
tibet: lhasa everest
gansu: jiuquan
hainan: wenchang
beijing: tiananmen greathall zhongnanhai
taiwanstrait: kinmen matsu
seoul: itaewon bluehouse
fareast: vladivostok sakhalin kamchatka khabarovsk kuril
chechnya: grozny
caucasus: chechnya dagestan ingushetia southossetia abkhazia nagornokarabakh beslan
moscow: redsquare crocus
donbas: donetsk luhansk
donetsk: mariupol bakhmut avdiivka pokrovsk
kyiv: bucha
kherson: kakhovka
crimea: sevastopol
london: downingstreet westminster grenfell heathrow wembley buckingham
england: manchester liverpool birmingham leeds southport salisbury london
scotland: glasgow edinburgh lockerbie balmoral
paris: elysee bataclan stadedefrance charliehebdo notredame louvre versailles
berlin: berlinwall brandenburg
bavaria: munich
rome: vaticancity
sicily: lampedusa
gaza: rafah khanyounis jabalia deiralbalah shifa
westbank: jenin nablus hebron jericho ramallah bethlehem
jerusalem: alaqsa
beirut: dahiyeh
baghdad: greenzone
kurdistan: erbil kirkuk halabja
cairo: tahrir
kashmir: srinagar ladakh
westbengal: kolkata
maharashtra: mumbai
gujarat: ahmedabad
uttarpradesh: ayodhya
sindh: karachi
punjab: lahore
khyber: peshawar swat waziristan abbottabad
sumatra: aceh
java: jakarta yogyakarta surabaya merapi
mindanao: marawi davao
luzon: manila subic taal mayon chubuphilippines
queensland: cairns barrierreef
newsouthwales: sydney bondi
victoria-au: melbourne
quebec: montreal
alberta: calgary kananaskis
himalaya: everest
nairobi: westgate
borno: chibok
darfur: elfasher
kivu: goma
sahel: timbuktu
middleeast: gaza westbank golan jerusalem telaviv beirut damascus tehran baghdad
`
