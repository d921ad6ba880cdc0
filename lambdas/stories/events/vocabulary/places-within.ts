/** Which places of the world lie in which, by their ids, the larger first: `larger: smaller …`. Countries are known of each place. */
export const PLACES_WITHIN = `
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
northcarolina: charlotte
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
northernlimitline: yeonpyeong baengnyeong
panmunjom: freedomhouse
guam: andersen
marianas: tinian
hawaii: hickam
pacific: wakeisland kwajalein hyuganada beringsea
southchinasea: whitsun mischief woodyisland thitu taiping pratas basi
spratly: whitsun mischief thitu taiping secondthomas
paracel: woodyisland
taiwanstrait: pingtan penghu
luzon: clarkbase cagayan batanes laoag corregidor
hainan: sanya
fujian: fuzhou xiamen pingtan
zhejiang: ningbo
ural: chelyabinsk
kashmir: galwan pulwama
virginia: norfolk wallops fortbelvoir arlington
washington: blairhouse
maryland: annapolis
california: simivalley sunnylands mojave
texas: starbase
florida: maralago
delaware: wilmington
newjersey: bedminster
tennessee: graceland
newyork: unheadquarters
seattle: seattlearea
quebec: charlevoix
sicily: taormina
nireland: lougherne
england: carbisbay windsor
scotland: gleneagles
bavaria: elmau
paris: bastille
bali: nusadua
sulawesi: palu
hanoi: metropole
kabul: bagram
beirut: bourj
donetsk: chasivyar
caribbean: turksandcaicos
java: semeru bandung cianjur
sumatra: medan
papua: jayapura
mindanao: zamboanga maguindanao jolo
gujarat: morbi
uttarpradesh: lucknow prayagraj varanasi
bihar: patna
punjab: amritsar multan
kashmir: jammu muzaffarabad
balochistan: mastung
darfur: elfasher
tigray: mekelle
khartoum: omdurman
kivu: beni
kaohsiung: pingtung
oklahoma: moore-oklahoma
missouri: joplin
ohio: dayton
california: gilroy thousandoaks montereypark santarosa altadena sanbernardino
maine: lewiston
illinois: highlandpark
colorado: boulder
northcarolina: asheville
southcarolina: charleston
florida: surfside
maryland: keybridge
wisconsin: kenosha waukesha
texas: forthood
virginia: blacksburg
pennsylvania: butlerpa
alabama: tuscaloosa
alberta: fortmcmurray
quebec: lacmegantic
bavaria: ansbach wurzburg
brussels: zaventem
moscow: domodedovo
dagestan: makhachkala
donetsk: kramatorsk
kyiv: irpin
kharkiv: kupiansk izium
luhansk: sievierodonetsk
zaporizhzhia: melitopol
crimea: simferopol
nagornokarabakh: stepanakert
gaza: nuseirat beitlahiya
westbank: tulkarm
sichuan: lushan dujiangyan
yunnan: ludian
gansu: jishishan
maule: concepcion
yellowsea: yeonpyeong baengnyeong
louisiana: frenchquarter
`
