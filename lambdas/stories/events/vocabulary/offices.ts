/** More that is said for offices, and for who comes and who receives: `id >country or body | English | Japanese`. */
export const OFFICES = `
centralbanker >us >fed | Fed chair, Fed chairman, Fed chief, Fed chairwoman, Federal Reserve chair, Federal Reserve chairman | FRB議長, 米連邦準備制度理事会議長
centralbanker >jp >boj | BOJ governor, BOJ chief, Bank of Japan governor, Bank of Japan chief | 日銀総裁
centralbanker >eu >ecb | ECB president, ECB chief | ECB総裁
secretarygeneral >un | UN chief, U.N. chief, UN secretary-general, U.N. secretary-general, UN Secretary General, United Nations chief | 国連事務総長
secretarygeneral >nato | NATO chief, NATO secretary-general, NATO Secretary General, NATO's secretary general, alliance chief | NATO事務総長
secretarygeneral | secretary general | 事務総長
pacificcommander >us | Indo-Pacific commander, Pacific commander, head of Indo-Pacific Command, commander of US forces in the Pacific | インド太平洋軍司令官, 米太平洋軍司令官, 太平洋軍司令官
usfjcommander | USFJ commander, U.S. commander in Japan, American commander in Japan, top U.S. officer in Japan, Okinawa area coordinator, four-service coordinator, commander of Marines in Okinawa, top Marine on Okinawa, top U.S. officer on Okinawa, head of U.S. forces on Okinawa | 在日米軍トップ, 四軍調整官, 在沖米軍トップ, 在沖米軍司令官, 在沖海兵隊トップ
firstlady >us | US first lady, U.S. first lady | 米大統領夫人
firstlady | first lady, president's wife, premier's wife, prime minister's wife, first ladies | 大統領夫人, 首相夫人, ファーストレディー
president >us | Air Force One, commander in chief, leader of the free world, Marine One | エアフォースワン, エアフォース・ワン, 大統領専用機, 米大統領専用機
president >us | American guest, American visitor, American president, guest from Washington, visitor from Washington, leader of the United States |
primeminister >jp | Japanese guest, Japanese visitor, guest from Tokyo, visitor from Tokyo |
president >kr | guest from Seoul, Korean guest |
president >cn | Chinese guest, guest from Beijing, China's paramount leader |
president >ru | Kremlin chief, Kremlin leader, Russian strongman, guest from Moscow |
president >fr | Elysee chief, guest from Paris |
leader >kp | North's leader, North's ruler, supreme leader, Respected Comrade, Dear Leader | 総書記, 国務委員長, 第1書記
governor | prefecture's leader, prefecture's chief, prefectural leader, prefectural chief, island's governor |
vicegovernor | vice governor, deputy governor, vice-governor | 副知事
vicepresident | No. 2, Veep | 米副大統領
defenceminister | defence head, defense head, defence boss, defense boss, war secretary, Secretary of War, secretary of defence, defence ministers, minister for defence | 戦争長官, 国防トップ, 防衛トップ, 防衛庁長官, 防衛首脳
foreignminister | chief diplomat, chief diplomats, diplomatic chief, foreign affairs chief, foreign policy chief, foreign affairs minister, chief envoy, foreign ministry head | 外交トップ, 外務トップ, 外交担当上級代表
financeminister | finance chief, finance boss, Treasury chief, chancellor of the exchequer, exchequer | 財務トップ, 蔵相
financeminister >us | U.S. Treasury chief, US Treasury chief, US treasury secretary, U.S. Treasury Secretary | 米財務長官
chiefcabinet >jp | top spokesman, chief spokesman, chief government spokesman, government spokesman, government's spokesman, Tokyo's spokesman, Cabinet Secretary | 政府報道官
vicedefenceminister | vice defence minister, vice defense minister, deputy defence minister, deputy defense secretary | 防衛副大臣, 国防副長官
viceforeignminister | vice foreign minister, deputy foreign minister, deputy secretary of state, vice foreign ministers | 外務副大臣, 外務次官, 国務副長官
speaker | House speaker, lower house speaker, speaker of the House | 下院議長, 衆院議長
speaker >us | US House speaker, U.S. House Speaker | 米下院議長
armychief >army | army chief, military chief, armed forces chief, chief of staff, top general, defence force chief, chief of the general staff, chief of the defence staff | 参謀総長, 制服組トップ, 軍トップ
king | Queen, Emperor, Empress, Majesty, Majesties, crown prince, imperial couple, royal couple, monarchs | 天皇, 皇后, 両陛下, 天皇皇后両陛下, 皇太子, 国王夫妻
parliament | Senate, National Assembly, both chambers, legislative chamber, chamber of deputies | 下院, 上院, 国民議会, 代議院
congress >us | US Senate, U.S. Senate, US House, U.S. House, Senate Republicans, Senate Democrats, House Republicans, House Democrats, Senate Armed Services Committee, Senate Foreign Relations Committee, joint meeting of Congress, joint session of Congress, Congress members, senator, senators, congressman, congresswoman, congressmen | 米上院, 米下院, 米連邦議会, 米両院, 上院議員, 米議員
silentking | Martin Luther King, Billie Jean King, Rodney King, Mervyn King, Stephen King, Travis King, Larry King | キング牧師
`
