/**
 * Towns, islands, bays, bases and ranges of Japan beyond cities-of-japan.ts, each under the prefecture or region it lies in:
 * `prefecture: Name 漢字, …`. A name that is also said of something else has its 市, 町 or 島.
 */
export const TOWNS_OF_JAPAN = `
hokkaido: Atsuma 厚真, Mukawa むかわ町, Kitami 北見, Abashiri 網走, Iwamizawa 岩見沢, Otaru 小樽, Muroran 室蘭, Monbetsu 紋別, Shibetsu 標津, Rausu 羅臼, Toyako 洞爺湖, Niseko ニセコ, Rishiri 利尻, Rebun 礼文, Okushiri 奥尻, Taiki 大樹町, Yausubetsu 矢臼別, Betsukai 別海, Kamisunagawa 上砂川, Uryu 雨竜, Esashi 江差, Matsumae 松前町, Naganuma 長沼町, Eniwa 恵庭, Kitahiroshima 北広島, Ebetsu 江別, Sarufutsu 猿払
aomori: Hirosaki 弘前, Goshogawara 五所川原, Towada 十和田, Shariki 車力, Higashidori 東通, Fukaura 深浦, Ominato 大湊
iwate: Otsuchi 大槌, Ichinoseki 一関, Hanamaki 花巻, Kitakami 北上市, Oshu 奥州市, Takizawa 滝沢, Hiraizumi 平泉
miyagi: Onagawa 女川, Natori 名取, Minamisanriku 南三陸, Shiogama 塩釜, Tagajo 多賀城, Iwanuma 岩沼, Higashimatsushima 東松島, Shiroishi 白石市, Kakuda 角田市, Ojojihara 王城寺原
akita: Noshiro 能代, Oga 男鹿, Yurihonjo 由利本荘, Senboku 仙北, Odate 大館, Kazuno 鹿角, Araya 新屋, Semboku 仙北市
yamagata: Tsuruoka 鶴岡, Yonezawa 米沢, Tendo 天童市, Sagae 寒河江
fukushima: Aizuwakamatsu 会津若松, Namie 浪江, Okuma 大熊町, Iitate 飯舘, Naraha 楢葉, Katsurao 葛尾, Kawauchi 川内村
ibaraki: Hitachi 日立市, Hitachinaka ひたちなか, Oarai 大洗, Kashima 鹿嶋, Joso 常総, Toride 取手市, Tsuchiura 土浦, Kinugawa 鬼怒川, Kamisu 神栖, Kitaibaraki 北茨城, Ushiku 牛久
tochigi: Oyama 小山市, Ashikaga 足利市, Nasu 那須, Nasushiobara 那須塩原, Mashiko 益子町
gunma: Takasaki 高崎市, Isesaki 伊勢崎, Kiryu 桐生市, Naganohara 長野原, Somagahara 相馬原, Minakami みなかみ町
saitama: Kawagoe 川越, Kumagaya 熊谷市, Iruma 入間, Asaka 朝霞, Koshigaya 越谷, Kasukabe 春日部, Chichibu 秩父
chiba: Kisarazu 木更津, Choshi 銚子, Ichikawa 市川市, Matsudo 松戸, Kashiwa 柏市, Urayasu 浦安, Narashino 習志野, Kamogawa 鴨川市, Makuhari 幕張, Isumi いすみ市, Yachimata 八街
tokyo: Shinagawa 品川, Ikebukuro 池袋, Roppongi 六本木, Akasaka 赤坂, Harajuku 原宿, Edogawa 江戸川, Katsushika 葛飾, Nerima 練馬, Itabashi 板橋, Suginami 杉並, Chiyoda 千代田, Toyosu 豊洲, Tachikawa 立川, Machida 町田市, Fussa 福生, Akishima 昭島, Hinode 日の出町, Okutama 奥多摩, Hachijojima 八丈島, Aogashima 青ケ島, Toshima 豊島区, Arakawa 荒川区, Meguro 目黒, Chichijima 父島, Hahajima 母島, Yoyogi 代々木, Hibiya 日比谷
kanagawa: Zama 座間, Ayase 綾瀬, Fujisawa 藤沢, Chigasaki 茅ケ崎, Hiratsuka 平塚, Hakone 箱根, Zushi 逗子, Ebina 海老名, Hadano 秦野, Minamiashigara 南足柄, Kurihama 久里浜, Ikego 池子
niigata: Nagaoka 長岡市, Joetsu 上越, Ojiya 小千谷, Tokamachi 十日町, Yuzawa 湯沢町, Itoigawa 糸魚川, Tainai 胎内市
toyama: Himi 氷見, Kurobe 黒部, Uozu 魚津, Imizu 射水
ishikawa: Suzu 珠洲, Nanao 七尾, Anamizu 穴水, Shika 志賀町, Uchinada 内灘, Monzen 門前町
fukui: Sabae 鯖江, Echizen 越前, Kyoga 経ケ岬分屯
yamanashi: Fujikawaguchiko 富士河口湖, Fujiyoshida 富士吉田, Sasago 笹子, Doshi 道志村, Hokuto 北杜
nagano: Matsushiro 松代, Hakuba 白馬, Iiyama 飯山市, Azumino 安曇野, Chikuma 千曲
gifu: Ogaki 大垣, Tajimi 多治見, Gujo 郡上, Gero 下呂, Shirakawa-go 白川郷, Kakamigahara 各務原
shizuoka: Numazu 沼津, Gotemba 御殿場, Fujinomiya 富士宮, Yaizu 焼津, Shimoda 下田市, Makinohara 牧之原, Susono 裾野, Kakegawa 掛川, Camp Fuji キャンプ富士, Higashifuji 東富士
aichi: Okazaki 岡崎市, Toyohashi 豊橋, Ichinomiya 一宮市, Kasugai 春日井, Tokoname 常滑, Nagakute 長久手, Toyokawa 豊川市, Anjo 安城
mie: Yokkaichi 四日市, Suzuka 鈴鹿, Owase 尾鷲, Matsusaka 松阪, Kumanonada 熊野灘
shiga: Nagahama 長浜市, Aibano 饗庭野, Takashima 高島市, Biwa 琵琶湖
kyoto: Kyotango 京丹後, Kyogamisaki 経ケ岬, Fukuchiyama 福知山, Miyazu 宮津, Arashiyama 嵐山, Gion 祇園, Kameoka 亀岡, Joyo 城陽, Kyotanabe 京田辺
osaka: Dotonbori 道頓堀, Namba 難波, Umeda 梅田, Takatsuki 高槻, Toyonaka 豊中, Suita 吹田, Hirakata 枚方, Kishiwada 岸和田, Izumisano 泉佐野, Kansai Airport 関西空港, Tondabayashi 富田林, Higashiosaka 東大阪, Neyagawa 寝屋川
hyogo: Nishinomiya 西宮, Takarazuka 宝塚, Kakogawa 加古川, Toyooka 豊岡市, Kinosaki 城崎, Ashiya 芦屋市
nara: Yamatosaidaiji 大和西大寺, Kashihara 橿原, Totsukawa 十津川
wakayama: Saikazaki 雑賀崎, Shirahama 白浜町, Nachikatsuura 那智勝浦, Shingu 新宮市
tottori: Yonago 米子, Sakaiminato 境港, Miho 美保基地, Kurayoshi 倉吉
shimane: Iwami 石見
okayama: Kurashiki 倉敷, Mabi 真備, Nihonbara 日本原, Tsuyama 津山, Tamano 玉野
hiroshima: Hatsukaichi 廿日市, Miyajima 宮島, Itsukushima 厳島, Fukuyama 福山市, Onomichi 尾道, Etajima 江田島, Higashihiroshima 東広島, Asakita 安佐北, Asaminami 安佐南
yamaguchi: Nagato 長門市, Shunan 周南, Suo-Oshima 周防大島, Kaminoseki 上関
tokushima: Komatsushima 小松島, Miyoshi 三好市
kagawa: Marugame 丸亀, Zentsuji 善通寺, Shodoshima 小豆島, Naoshima 直島, Sakaide 坂出
ehime: Uwajima 宇和島, Niihama 新居浜, Yawatahama 八幡浜
kochi: Muroto 室戸, Sukumo 宿毛, Shimanto 四万十, Nankoku 南国市, Ashizuri 足摺
fukuoka: Omuta 大牟田, Kurume 久留米, Iizuka 飯塚, Dazaifu 太宰府, Moji 門司
saga: Karatsu 唐津, Tosu 鳥栖, Saga Airport 佐賀空港
nagasaki: Hirado 平戸, Shimabara 島原, Ainoura 相浦, Saikai 西海市, Hario 針尾
kumamoto: Yatsushiro 八代, Amakusa 天草, Kikuyo 菊陽, Kengun 健軍, Minamiaso 南阿蘇, Tamana 玉名, Arao 荒尾
oita: Hita 日田, Yufu 由布, Usuki 臼杵, Hijudai 日出生台, Kunisaki 国東, Nakatsu 中津市
miyazaki: Takachiho 高千穂, Miyakonojo 都城, Nichinan 日南, Shintomi 新富町, Ebino えびの, Hyuga 日向市, Hyuganada 日向灘, Kushima 串間
kagoshima: Kirishima 霧島, Satsumasendai 薩摩川内, Tokunoshima 徳之島, Mageshima 馬毛島, Nishinoomote 西之表, Ibusuki 指宿, Akune 阿久根, Kikaijima 喜界島, Yoron 与論, Setouchi 瀬戸内町, Tokara トカラ, Akuseki 悪石島, Minamitane 南種子, Shibushi 志布志
okinawa: Chatan 北谷, Uruma うるま市, Yomitan 読谷, Ginoza 宜野座, Takae 高江, Kunigami 国頭, Motobu 本部町, Nakijin 今帰仁, Itoman 糸満, Tomigusuku 豊見城, Nanjo 南城市, Kitanakagusuku 北中城, Nakagusuku 中城, Zamami 座間味, Tokashiki 渡嘉敷, Kumejima 久米島, Iriomote 西表, Hateruma 波照間, Taketomi 竹富, Tarama 多良間, Irabu 伊良部, Shimojishima 下地島, Kitadaito 北大東, Izena 伊是名, Iheya 伊平屋, Tsuken 津堅, White Beach ホワイトビーチ, Yaeyama 八重山, Kerama 慶良間, Aguni 粟国
`
