/**
 * Kanji of family names and places and how they are read there, in Hepburn letters without long vowels:
 * `kanji reading,reading`. Irregular names stand in the lists of people and places.
 */
export const KANJI_READINGS = `
田 ta,da,den 中 naka,chu,jun 山 yama,san,zan 川 kawa,gawa,sen 本 moto,hon 村 mura,son 藤 fuji,to,do,tsu 井 i,ii
木 ki,gi,moku,ko 小 ko,o,sho 大 o,oo,dai,tai,hiro 松 matsu,sho 林 hayashi,bayashi,rin 森 mori,shin 池 ike,chi
石 ishi,seki,iwa 橋 hashi,bashi,kyo 岡 oka,ko 野 no,ya 原 hara,wara,bara,hira,gen 高 taka,ko,daka 佐 sa,suke 伊 i 加 ka 斎 sai
斉 sai 齋 sai 近 kon,chika,kin 遠 en,do,to 安 an,yasu,a 後 go,ato 武 take,mu,bu 工 ku,ko 谷 tani,ya,dani,gai,tan
内 uchi,nai,chi 上 ue,kami,jo,e,uwa 下 shita,shimo,ka,ge 平 hira,hei,daira 清 kiyo,shi,sei 水 mizu,sui,mi 吉 yoshi,kichi
福 fuku 和 wa,kazu,izumi 渡 wata,watari 辺 nabe,be,hen,he 邊 nabe,be 島 shima,jima,to 嶋 shima,jima 崎 saki,zaki 﨑 saki,zaki
前 mae,zen,saki 長 naga,cho,osa 永 naga,ei 西 nishi,sai 東 higashi,to,azuma,hi 南 minami,nan 北 kita,hoku 今 ima,kon 古 furu,ko,go
新 shin,ara,nii,atara 荒 ara 青 ao,sei 赤 aka,seki 白 shira,shiro,haku 黒 kuro,koku 金 kane,kana,kin 銀 gin 三 mi,san,mitsu
二 ni,futa 一 ichi,kazu,hito 四 shi,yo 五 go,i 六 roku,mu 七 nana,shichi 八 ya,hachi,yatsu 九 ku,kyu 十 ju,to 百 hyaku,momo
千 sen,chi 万 man,ma 竹 take,chiku 梅 ume,bai 桜 sakura,o 杉 sugi 柳 yanagi,ryu 榎 eno 楠 kusu,kusunoki 桑 kuwa 桃 momo 栗 kuri
柿 kaki 菊 kiku 花 hana,ka 草 kusa,so 葉 ha,ba,yo 稲 ina,ine 米 yone,kome,mei,yona 麦 mugi 岩 iwa,gan 砂 suna,sa
土 tsuchi,do,to,tsu 沢 sawa,zawa,taku 澤 sawa,zawa 沼 numa,sho 浜 hama,hin 濱 hama 海 umi,kai,mi 湖 ko,mizuumi 河 kawa,ka,ko
江 e,ko 津 tsu,zu 港 minato,ko 浦 ura,ho 瀬 se 滝 taki 瀧 taki 泉 izumi,sen 波 nami,ha 沖 oki 潟 kata,gata 磯 iso
船 fune,funa,sen 舟 fune,funa 宮 miya,gu,ku 寺 tera,dera,ji 社 sha,yashiro 神 kami,kan,shin,jin,kobe 鳥 tori,cho,to
鶴 tsuru,kaku 亀 kame,ki 鷹 taka,yo 鷲 washi 熊 kuma,yu 猪 i,ino 鹿 ka,shika 馬 ma,uma,ba 牛 ushi,gyu 犬 inu 羽 ha,wa,hane,ba
魚 uo,gyo 鯨 kujira 虎 tora,ko 竜 ryu,tatsu 龍 ryu,tatsu 蛇 hebi 秋 aki,shu 春 haru,shun 夏 natsu,ka 冬 fuyu,to 朝 asa,cho
夜 yo,ya 日 hi,nichi,bi,ka 月 tsuki,zuki,getsu 星 hoshi,sei 空 sora,ku 天 ten,ama,amano 雨 ame,ama 雪 yuki,setsu 風 kaze,fu
雲 kumo,un,izumo 光 hikari,mitsu,ko 火 hi,ka 門 kado,mon,to 戸 to,do,be 城 shiro,ki,jo,gi,gusuku 堀 hori,bori 市 ichi,shi
町 machi,cho 里 sato,ri 郷 go,sato 園 sono,en 庄 sho 府 fu,ko,ppu 国 kuni,koku,guni 州 shu,su 県 ken 区 ku 道 michi,do
路 ji,ro,michi 坂 saka,zaka,han 阪 saka,zaka,han 峰 mine 嶺 mine,rei 峠 toge 丘 oka 岳 take,dake,gaku 岸 kishi,gan
口 kuchi,guchi,ko 手 te,de 足 ashi,ada,soku 目 me 耳 mimi 角 kado,tsuno,kaku 倉 kura,so 蔵 kura,zo 塚 tsuka,zuka 笠 kasa
衣 kinu,i 服 hatto,fuku 部 be,bu,tori 富 tomi,fu,to 豊 toyo,ho,yutaka 徳 toku,nori 仁 ni,jin,hito 義 yoshi,gi 信 nobu,shin
孝 taka,ko 忠 tada,chu 正 masa,sho,tada 直 nao,choku 邦 kuni,ho 弘 hiro,ko 宏 hiro 博 hiro,haku,haka 浩 hiro,ko 寛 hiro,kan
裕 yu,hiro 康 yasu,ko 泰 yasu,tai 恵 e,megumi,kei 英 hide,ei 秀 hide,shu 明 aki,mei,a,aka 昭 aki,sho 晃 aki,ko 彰 aki,sho
章 aki,sho 俊 toshi,shun 敏 toshi,bin 利 toshi,ri 雄 o,yu,take 夫 o,fu 男 o,dan 郎 ro 朗 ro,aki 子 ko,shi 美 mi,bi,yoshi
香 ka,ko,kaga,kou 奈 na 由 yu,yoshi 有 ari,yu 真 ma,shin,sane 眞 ma,shin 純 jun,sumi 淳 jun,atsushi 潤 jun 順 jun 健 ken,take
賢 ken,kashi 剛 tsuyoshi,go 勝 katsu,masa 克 katsu 喜 yoshi,ki 嘉 yoshi,ka 良 yoshi,ryo,ra 好 yoshi 芳 yoshi,ho 敬 taka,kei
隆 taka,ryu 貴 taka,ki 尚 nao,hisa,sho 久 hisa,kyu,ku 洋 hiro,yo 之 yuki,no 幸 yuki,ko,sachi 行 yuki,ko 志 shi,yuki 哲 tetsu
鉄 tetsu 太 ta,futo,o,dai 次 ji,tsugu 治 ji,haru,osamu,chi 司 ji,shi,tsukasa 介 suke 助 suke 祐 suke,yu 輔 suke 彦 hiko
樹 ki,ju 也 ya 哉 ya 希 ki,nozomi 紀 nori,ki 典 nori,ten 則 nori 憲 nori,ken 範 nori 智 tomo,chi 友 tomo,yu 知 tomo,chi 朋 tomo
伸 nobu,shin 進 shin,susumu 慎 shin 晋 shin 昌 masa,sho 政 masa,sei 雅 masa,ga 将 masa,sho 成 nari,shige,sei 茂 shige,mo
重 shige,ju 繁 shige 文 fumi,bun 史 fumi,shi 辰 tatsu 達 tatsu 玄 gen,haru 相 ai,sa,so,saga 愛 ai,me 藍 ai 飯 ii,han
入 iri,nyu,iru 出 de,ide,izu 立 tate,tachi,ritsu 細 hoso,sai 丸 maru 円 maru,en 広 hiro 深 fuka,shin 浅 asa,sen 早 haya,so
速 haya 若 waka 老 oi 生 ina,u,iku,sei 保 ho,yasu,bo 玉 tama,gyoku 宝 takara,ho 鈴 suzu,rei 鐘 kane 琴 koto 弓 yumi 矢 ya
刀 katana 剣 ken 鍋 nabe 釜 kama 窪 kubo 須 su 恩 on 比 hi 仲 naka 座 za 納 na,no 関 seki,kan 湯 yu 塩 shio,en 味 aji 油 abura,yu
薬 kusuri 酒 saka,sake 茶 cha 麻 asa,ma 綿 wata 糸 ito 織 ori,oda 染 some 紺 kon 緑 midori 紫 murasaki 奥 oku 脇 waki 横 yoko,o
向 mukai,muko,mu 面 omo 表 omote 裏 ura 梶 kaji 鍛 kaji 桐 kiri 椎 shii 柴 shiba 芝 shiba 菅 suga,kan,suge 茅 kaya 萩 hagi
葛 kuzu,katsu 蒲 gama,kaba 蓮 hasu,ren 薄 susuki,usu 樋 hi 枝 eda 根 ne 幹 miki 朴 boku 辻 tsuji 畑 hata,batake,bata
畠 hata,batake 垣 kaki,gaki 堤 tsutsumi 堂 do 塔 to 殿 dono,tono 屋 ya 家 ie,ke,ya 宇 u 室 muro 宗 mune,so 宅 taku 宍 shishi
寿 hisa,ju 尾 o 岐 ki 峯 mine 巌 iwao 巻 maki 常 tsune 庭 niwa 弥 ya 影 kage 御 mi,o 徹 tetsu 恒 tsune 悦 etsu 戴 tai 扇 ogi 折 ori
持 mochi 掛 kake 敦 atsu 昇 noboru 晴 haru 曽 so 曾 so 会 ai,kai 朱 aka 杏 an 来 kuru,rai 板 ita 枚 hira 架 ka 柏 kashiwa 柄 e,gara
栃 tochi 栄 ei,sakae 株 kabu 格 kaku 能 no 登 to,nobori 輪 wa 珠 su,tama 函 hako 館 tate,tachi,date 釧 kushi 旭 asahi 帯 obi
苫 toma 蘭 ran 稚 wakka 留 ru 萌 moi 陸 riku 仙 sen 台 dai 盛 mori 形 gata,kata 茨 ibara 潮 shio 越 koshi,goe,etsu,koe 甲 ko,kai
諏 su 訪 wa 飛 hida,to 騨 da 静 shizu 焼 yai,yaki 熱 ata,atsu 名 na 尼 ama 斑 ikaru 姫 hime 淡 awa 呉 kure 鳴 naru 媛 hime 多 ta
栖 su 唐 kara 諫 isa 世 se,yo 対 tsu 阿 a 蘇 so 別 be 延 nobe 霧 kiri 種 tane 与 yo 那 na 覇 ha 縄 nawa 護 go 読 yomi 宜 gi 湾 wan 普 fu
間 ma 添 zoe,soe 舛 masu 益 masu,eki 渋 shibu 鎌 kama 巣 su 粕 kasu 袋 fukuro 駒 koma 鴨 kamo 隅 sumi 墨 sumi 涼 ryo 亮 ryo 諒 ryo
翔 sho,kakeru 蒼 ao,so 樽 taru 筒 tsutsu 綾 aya 彩 aya 絵 e 梨 nashi,ri 沙 sa 紗 sa 莉 ri 理 ri 菜 na 央 o 乃 no 佳 ka,yoshi
歌 uta,ka 詩 uta,shi 遥 haruka 結 yui,yu 優 yu 悠 yu 勇 yu,isamu 陽 yo,haru 葵 aoi 凛 rin 楓 kaede 椿 tsubaki 榊 sakaki 柚 yuzu
橘 tachibana 樫 kashi 桧 hinoki 檜 hinoki 漆 urushi 炭 sumi 灰 hai 番 ban 蛭 hiru 蜂 hachi 蟹 kani 貝 kai 財 zai 軽 karu 農 no
逆 saka 逢 ai 銚 cho 錦 nishiki 鋭 ei 閑 shizu 陣 jin 隈 kuma 雑 za 霞 kasumi 頭 kashira 額 nuka 駿 suru,shun 騎 ki 鬼 oni,ki 魁 kai
鮫 same 鯖 saba 鶏 tori 麗 rei 黛 mayuzumi 椋 muku 榛 hal 槻 tsuki 濃 no 汐 shio 汰 ta 洲 su 渕 fuchi 淵 fuchi 源 gen,minamoto
灘 nada 狩 kari 猿 saru 獅 shi 瑞 mizu 瓜 uri 盤 ban 碓 usu 礼 rei 祇 gi 祭 matsuri 禄 roku 稗 hie 穂 ho 窓 mado 笹 sasa 筑 chiku
箕 mino 箱 hako 籠 kago 紋 mon 絹 kinu 緒 o 羅 ra 翁 okina 聖 sei,kiyo 肥 hi 胆 i 臼 usu 舞 mai 般 han 苅 kari 苗 nae 茜 akane 荷 ni
菱 hishi 葦 ashi 蓑 mino 蔦 tsuta 蕨 warabi 薩 satsu 虫 mushi 衛 e,ei 見 mi 訓 kuni 誠 makoto 諸 moro 豆 mame 走 hashiri 跡 ato
轟 todoroki 辛 kara 迫 sako 追 oi 通 tori 逸 itsu 邑 mura 酉 tori 醍 dai 鉾 hoko 陶 sue 隠 oki 霊 rei 飾 kazari 鯉 koi
`
