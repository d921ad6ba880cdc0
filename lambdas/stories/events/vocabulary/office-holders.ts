/**
 * Who held which office when: `country office: holder from-until, …`. Outlets say "the prime minister", "Japan's leader" or
 * the name. Holders are ids of people; `head` is whoever leads the country, under the title that is named first. Where the
 * office is of a place or a body, its mark stands for the country.
 */
export const OFFICE_HOLDERS = `
us president head: reagan 1981-1989, bush 1989-1993, clinton 1993-2001, bush 2001-2009, obama 2009-2017, trump 2017-2021, biden 2021-2025, trump 2025-
us vicepresident: cheney 2001-2009, biden 2009-2017, pence 2017-2021, harris 2021-2025, vance 2025-
us foreignminister: powell 2001-2005, rice 2005-2009, clinton 2009-2013, kerry 2013-2017, tillerson 2017-2018, pompeo 2018-2021, blinken 2021-2025, rubio 2025-
us defenceminister: cheney 1989-1993, rumsfeld 2001-2006, gates 2006-2011, panetta 2011-2013, hagel 2013-2015, carter 2015-2017, mattis 2017-2019, shanahan 2019-2019, esper 2019-2020, austin 2021-2025, hegseth 2025-
jp primeminister head: nakasone 1982-1987, takeshita 1987-1989, miyazawa 1991-1993, hosokawa 1993-1994, murayama 1994-1996, hashimoto 1996-1998, obuchi 1998-2000, mori 2000-2001, koizumi 2001-2006, abe 2006-2007, fukuda 2007-2008, aso 2008-2009, hatoyama 2009-2010, kan 2010-2011, noda 2011-2012, abe 2012-2020, suga 2020-2021, kishida 2021-2024, ishiba 2024-2025, takaichi 2025-
jp foreignminister: machimura 2004-2005, aso 2005-2007, machimura 2007-2007, komura 2007-2008, nakasone 2008-2009, okada 2009-2010, maehara 2010-2011, matsumoto 2011-2011, genba 2011-2012, kishida 2012-2017, kono 2017-2019, motegi 2019-2021, hayashi 2021-2023, kamikawa 2023-2024, iwaya 2024-2025, motegi 2025-
jp defenceminister: ono 2004-2005, nukaga 2005-2006, kyuma 2006-2007, koike 2007-2007, komura 2007-2007, ishiba 2007-2008, hamada 2008-2009, kitazawa 2009-2011, ichikawa 2011-2012, tanaka 2012-2012, morimoto 2012-2012, onodera 2012-2014, eto 2014-2014, nakatani 2014-2016, inada 2016-2017, onodera 2017-2018, iwaya 2018-2019, kono 2019-2020, kishinobuo 2020-2022, hamada 2022-2023, kihara 2023-2024, nakatani 2024-2025, koizumi 2025-
jp king: akihito 1989-2019, naruhito 2019-
gb primeminister head: thatcher 1979-1990, major 1990-1997, blair 1997-2007, gordonbrown 2007-2010, cameron 2010-2016, theresamay 2016-2019, johnson 2019-2022, trussliz 2022-2022, sunak 2022-2024, starmer 2024-
gb king: elizabeth 1952-2022, charles 2022-
fr president head: mitterrand 1981-1995, chirac 1995-2007, sarkozy 2007-2012, hollande 2012-2017, macron 2017-
fr primeminister: villepin 2005-2007, valls 2014-2016, philippe 2017-2020, borne 2022-2024, attal 2024-2024, barnier 2024-2024, bayrou 2024-2025, lecornu 2025-
de chancellor head: kohl 1982-1998, schroeder 1998-2005, merkel 2005-2021, scholz 2021-2025, merz 2025-
it primeminister head: berlusconi 2001-2006, prodi 2006-2008, berlusconi 2008-2011, monti 2011-2013, letta 2013-2014, renzi 2014-2016, gentiloni 2016-2018, conte 2018-2021, draghi 2021-2022, meloni 2022-
es primeminister head: aznar 1996-2004, zapatero 2004-2011, rajoy 2011-2018, sanchez 2018-
gr primeminister head: tsipras 2015-2019, mitsotakis 2019-
hu primeminister head: orban 2010-
pl primeminister head: tusk 2007-2014, tusk 2023-
nl primeminister head: rutte 2010-2024, schoof 2024-2026
ru president head: gorbachev 1985-1991, yeltsin 1991-1999, putin 1999-2008, medvedev 2008-2012, putin 2012-
ru foreignminister: lavrov 2004-
by president head: lukashenko 1994-
ua president head: yushchenko 2005-2010, yanukovych 2010-2014, poroshenko 2014-2019, zelensky 2019-
cn president head: jiangzemin 1993-2003, hujintao 2003-2013, xi 2013-
cn primeminister: zhurongji 1998-2003, wenjiabao 2003-2013, likeqiang 2013-2023, liqiang 2023-
cn foreignminister: lizhaoxing 2003-2007, yangjiechi 2007-2013, wangyi 2013-2022, qingang 2022-2023, wangyi 2023-
cn defenceminister: caogangchuan 2003-2008, liangguanglie 2008-2013, changwanquan 2013-2018, weifenghe 2018-2023, lishangfu 2023-2023, dongjun 2023-
tw president head: chenshuibian 2000-2008, maying 2008-2016, tsai 2016-2024, laichingte 2024-
kr president head: kimdaejung 1998-2003, rohmoohyun 2003-2008, roh 2003-2008, leemyungbak 2008-2013, leekr 2008-2013, parkgeunhye 2013-2017, parkkr 2013-2017, moonjaein 2017-2022, moonkr 2017-2022, yoon 2022-2025, leejaemyung 2025-, leekr 2025-, hwangkyoahn 2016-2017, handuckso 2024-2025, choisangmok 2024-2025
kr foreignminister: bankimoon 2004-2006, songminsoon 2006-2008, yumyunghwan 2008-2010, kimsunghwan 2010-2013, yunbyungse 2013-2017, kangkyungwha 2017-2021, chungeuiyong 2021-2022, parkjin 2022-2024, choteayul 2024-2025, chohyun 2025-
kr defenceminister: kimjangsoo 2006-2008, leesanghee 2008-2009, kimtaeyoung 2009-2010, kimkwanjin 2010-2014, hanminkoo 2014-2017, songyoungmoo 2017-2018, jeongkyeongdoo 2018-2020, suhwook 2020-2022, leejongsup 2022-2023, shinwonsik 2023-2024, kimyonghyun 2024-2024, ahngyuback 2025-
kp leader head: kimilsung 1948-1994, kimjongil 1994-2011, kimjongun 2011-
in primeminister head: vajpayee 1998-2004, manmohan 2004-2014, modi 2014-
pk president: musharraf 2001-2008, zardari 2008-2013, zardari 2024-
pk primeminister head: gilani 2008-2012, sharif 2013-2017, imrankhan 2018-2022, sharif 2022-
bd primeminister head: hasina 2009-2024, yunus 2024-2026
lk president head: rajapaksa 2005-2015, sirisena 2015-2019, rajapaksa 2019-2022, gotabaya 2019-2022, wickremesinghe 2022-2024, dissanayake 2024-
af president head: karzai 2001-2014, ghani 2014-2021
il primeminister head: sharon 2001-2006, olmert 2006-2009, netanyahu 2009-2021, bennett 2021-2022, lapid 2022-2022, netanyahu 2022-
ps president head: arafat 1994-2004, abbas 2005-
ir president head: khatami 1997-2005, ahmadinejad 2005-2013, rouhani 2013-2021, raisi 2021-2024, pezeshkian 2024-
ir leader: khamenei 1989-2026, mojtaba 2026-
iq president head: saddam 1979-2003, talabani 2005-2014
iq primeminister: maliki 2006-2014, abadi 2014-2018, kadhimi 2020-2022, sudani 2022-
sy president head: assad 1971-2024, sharaa 2025-
eg president head: mubarak 1981-2011, morsi 2012-2013, sisi 2014-
ly leader head: gaddafi 1969-2011
tn president head: benali 1987-2011, saied 2019-
ye president head: saleh 1990-2012
sd president head: bashir 1989-2019
tr president head: gul 2007-2014, erdogan 2014-
tr primeminister: erdogan 2003-2014
br president head: lula 2003-2011, rousseff 2011-2016, temer 2016-2018, bolsonaro 2019-2022, lula 2023-
ve president head: chavez 1999-2013, maduro 2013-
cu president head: castro 1959-2018
mx president head: fox 2000-2006, calderon 2006-2012, penanieto 2012-2018, lopezobrador 2018-2024, sheinbaum 2024-
ar president head: kirchner 2003-2015, macri 2015-2019, milei 2023-
ca primeminister head: harper 2006-2015, trudeau 2015-2025, carney 2025-
au foreignminister: downer 1996-2007, smithstephen 2007-2010, rudd 2010-2012, carrbob 2012-2013, bishop 2013-2018, marisepayne 2018-2022, wong 2022-
au defenceminister: nelsonbrendan 2006-2007, fitzgibbon 2007-2009, smithstephen 2010-2013, johnstondavid 2013-2014, andrewskevin 2014-2015, marisepayne 2015-2018, pyne 2018-2019, reynolds 2019-2021, peterdutton 2021-2022, marles 2022-
au primeminister head: howard 1996-2007, rudd 2007-2010, gillard 2010-2013, abbott 2013-2015, turnbull 2015-2018, morrison 2018-2022, albanese 2022-
ph foreignminister: romulo 2004-2011, delrosario 2011-2016, locsin 2018-2022, manalo 2022-2025, lazaro 2025-
ph defenceminister: teodoro 2007-2009, gazmin 2010-2016, lorenzana 2016-2022, teodoro 2022-
ph president head: marcos 1965-1986, arroyo 2001-2010, aquino 2010-2016, duterte 2016-2022, marcos 2022-
id president head: yudhoyono 2004-2014, widodo 2014-2024, prabowo 2024-
za president head: mandela 1994-1999, mbeki 1999-2008, zuma 2009-2018, ramaphosa 2018-
zw president head: mugabe 1987-2017
mm leader: suukyi 2016-2021
va pope head: johnpaul 1978-2005, benedict 2005-2013, francis 2013-2025, leoxiv 2025-
us financeminister: snow-john 2003-2006, paulson 2006-2009, geithner 2009-2013, lewjack 2013-2017, mnuchin 2017-2021, yellen 2021-2025, bessent 2025-
us tradesecretary: gutierrez 2005-2009, locke 2009-2011, pritzkerpenny 2013-2017, rosswilbur 2017-2021, raimondo 2021-2025, lutnick 2025-
us traderepresentative: portman 2005-2006, schwabsusan 2006-2009, kirkron 2009-2013, froman 2013-2017, lighthizer 2017-2021, katherinetai 2021-2025, greer 2025-
us ambassador: schieffer 2005-2009, roos 2009-2013, carolinekennedy 2013-2017, hagerty 2017-2019, emanuel 2022-2025, georgeglass 2025-
us centralbanker: greenspan 1987-2006, bernanke 2006-2014, yellen 2014-2018, jeromepowell 2018-2026, warsh 2026-
us nsc: rice 2001-2005, hadley 2005-2009, jonesjames 2009-2010, donilon 2010-2013, susanrice 2013-2017, flynn 2017-2017, mcmaster 2017-2018, bolton 2018-2019, obrien 2019-2021, sullivan 2021-2025, mikewaltz 2025-2025
us jointchiefs: pacepeter 2005-2007, mullen 2007-2011, dempsey 2011-2015, dunford 2015-2019, milley 2019-2023, cqbrown 2023-2025, caine 2025-
us pacificcommander: fallonwilliam 2005-2007, keating 2007-2009, willard 2009-2012, locklear 2012-2015, harryharris 2015-2018, philipdavidson 2018-2021, aquilino 2021-2024, paparo 2024-
us usfjcommander: angelella 2012-2015, dolan 2015-2016, nicholson 2015-2018, martinezjerry 2016-2019, schneiderkevin 2019-2021, rupp 2021-2024, jost 2024-
us speaker: hastert 1999-2007, pelosi 2007-2011, boehner 2011-2015, ryanpaul 2015-2019, pelosi 2019-2023, mccarthy 2023-2023, mikejohnson 2023-
us firstlady: laurabush 2001-2009, michelleobama 2009-2017, melania 2017-2021, jillbiden 2021-2025, melania 2025-
jp chiefcabinet: hosoda 2004-2005, abe 2005-2006, shiozaki 2006-2007, yosano 2007-2007, machimura 2007-2008, kawamura 2008-2009, hirano 2009-2010, sengoku 2010-2011, edano 2011-2011, fujimura 2011-2012, suga 2012-2020, kato 2020-2021, matsuno 2021-2023, hayashi 2023-2025, kihara 2025-
jp financeminister: tanigaki 2003-2006, omi 2006-2007, nukaga 2007-2008, ibuki 2008-2008, nakagawa 2008-2009, yosano 2009-2009, fujii 2009-2010, kan 2010-2010, noda 2010-2011, azumi 2011-2012, jojima 2012-2012, aso 2012-2021, suzuki 2021-2024, kato 2024-2025, katayama 2025-
jp centralbanker: fukui 2003-2008, shirakawa 2008-2013, kuroda 2013-2023, ueda 2023-
p:okinawa governor: inamine 1998-2006, nakaima 2006-2014, onaga 2014-2018, tamaki 2018-
p:tokyo governor: ishihara 1999-2012, inose 2012-2013, masuzoe 2014-2016, koike 2016-
p:osaka governor: hashimoto 2008-2011, matsui 2011-2019, yoshimura 2019-
p:newyork mayor: bloomberg 2002-2013, giuliani 1994-2001, mamdani 2026-
p:california governor: schwarzenegger 2003-2011, newsom 2019-
gb foreignminister: straw 2001-2006, beckett 2006-2007, miliband 2007-2010, hague-william 2010-2014, hammond 2014-2016, johnson 2016-2018, huntjeremy 2018-2019, raab 2019-2021, trussliz 2021-2022, cleverly 2022-2023, cameron 2023-2024, lammy 2024-2025, cooperyvette 2025-
gb defenceminister: hammond 2011-2014, fallonmichael 2014-2017, williamsongavin 2017-2019, wallaceben 2019-2023, shapps 2023-2024, healey 2024-
gb financeminister: gordonbrown 1997-2007, darling 2007-2010, osborne 2010-2016, hammond 2016-2019, sunak 2020-2022, kwarteng 2022-2022, huntjeremy 2022-2024, reeves 2024-
fr foreignminister: kouchner 2007-2010, juppe 2011-2012, fabius 2012-2016, ledrian 2017-2022, colonna 2022-2024, barrot 2024-
fr defenceminister: ledrian 2012-2017, lecornu 2022-2025
de foreignminister: steinmeier 2005-2009, westerwelle 2009-2013, steinmeier 2013-2017, gabrielsigmar 2017-2018, maas 2018-2021, baerbock 2021-2025, wadephul 2025-
de defenceminister: guttenberg 2009-2011, vonderleyen 2013-2019, kramp 2019-2021, lambrecht 2021-2023, pistorius 2023-
it foreignminister: tajani 2022-
it defenceminister: crosetto 2022-
pl foreignminister: sikorski 2007-2014, sikorski 2023-
eu president: barroso 2004-2014, juncker 2014-2019, vonderleyen 2019-
eu foreignminister: ashton 2009-2014, mogherini 2014-2019, borrell 2019-2024, kallas 2024-
o:nato secretarygeneral: dehoop 2004-2009, rasmussen 2009-2014, stoltenberg 2014-2024, rutte 2024-
o:un secretarygeneral: annan 1997-2006, bankimoon 2007-2016, guterres 2017-2026
ua foreignminister: kuleba 2020-2024, sybiha 2024-
ua defenceminister: reznikov 2021-2023, umerov 2023-2025
ru defenceminister: ivanovsergei 2001-2007, serdyukov 2007-2012, shoigu 2012-2024, belousov 2024-
ru primeminister: putin 2008-2012, medvedev 2012-2020, mishustin 2020-
tw foreignminister: josephwu 2018-2024, linchialung 2024-
tw defenceminister: wellingtonkoo 2024-
tw primeminister: sutsengchang 2019-2023, chojungtai 2024-
tw vicepresident: laichingte 2020-2024, hsiaobikhim 2024-
kr primeminister: handuckso 2022-2025, kimminseok 2025-
kp foreignminister: riyongho 2016-2020, choesonhui 2022-
in foreignminister: mukherjee 2006-2009, krishna 2009-2012, khurshid 2012-2014, swaraj 2014-2019, jaishankar 2019-
in defenceminister: mukherjee 2004-2006, antony 2006-2014, parrikar 2014-2017, sitharaman 2017-2019, singhrajnath 2019-
id foreignminister: natalegawa 2009-2014, retno 2014-2024, sugiono 2024-
id defenceminister: prabowo 2019-2024, sjafrie 2024-
il defenceminister: barak 2007-2013, yaalon 2013-2016, lieberman 2016-2018, gantz 2020-2022, gallant 2022-2024, katz-israel 2024-
il foreignminister: livni 2006-2009, lieberman 2009-2015, lapid 2021-2022
ir foreignminister: mottaki 2005-2010, salehi 2010-2013, zarif 2013-2021, amirabdollahian 2021-2024, araghchi 2024-
tr foreignminister: davutoglu 2009-2014, cavusoglu 2014-2023, fidan 2023-
th primeminister head: thaksin 2001-2006, surayud 2006-2008, samak 2008-2008, abhisit 2008-2011, yingluck 2011-2014, prayuth 2014-2023, srettha 2023-2024, paetongtarn 2024-2025, anutin 2025-
my primeminister head: abdullahbadawi 2003-2009, najib 2009-2018, mahathir 2018-2020, muhyiddin 2020-2021, ismailsabri 2021-2022, anwar 2022-
sg primeminister head: leehsienloong 2004-2024, lawrencewong 2024-
vn leader head: nguyenphutrong 2011-2024, tolam 2024-
vn primeminister: nguyentandung 2006-2016, nguyenxuanphuc 2016-2021, phamminhchinh 2021-
kh primeminister head: hunsen 1998-2023, hunmanet 2023-
mm president head: theinsein 2011-2016, minaunghlaing 2021-
nz primeminister head: clarkhelen 1999-2008, johnkey 2008-2016, englishbill 2016-2017, ardern 2017-2023, hipkins 2023-2023, luxon 2023-
np primeminister head: oli 2018-2021, dahal 2022-2024, oli 2024-2025
cl president head: bachelet 2006-2010, pinera 2010-2014, bachelet 2014-2018, pinera 2018-2022, boric 2022-2026, kast 2026-
pe president head: castillopedro 2021-2022, boluarte 2022-2025
ec president head: correa 2007-2017, lasso 2021-2023, noboa 2023-
co president head: uribe 2002-2010, santosjm 2010-2018, petro 2022-
bo president head: morales 2006-2019
ke president head: kenyatta 2013-2022, ruto 2022-
ng president head: obasanjo 1999-2007, jonathan 2010-2015, buhari 2015-2023, tinubu 2023-
et primeminister head: meleszenawi 1995-2012, hailemariam 2012-2018, abiy 2018-
rw president head: kagame 2000-
se primeminister head: kristersson 2022-
dk primeminister head: frederiksen 2019-
fi primeminister head: marin 2019-2023
fi president: stubb 2024-
sk primeminister head: fico 2012-2018, fico 2023-
cz primeminister head: babis 2017-2021, babis 2025-
rs president head: vucic 2017-
ge president head: saakashvili 2004-2013
az president head: aliyev 2003-
am primeminister head: pashinyan 2018-
sa leader head: salman 2015-
gh president head: kufuor 2001-2009, mahama 2012-2017, akufoaddo 2017-2025, mahama 2025-
mw president head: mutharika 2004-2012, joycebanda 2012-2014, mutharika 2014-2020, chakwera 2020-2025, mutharika 2025-
mw vicepresident: chilima 2014-2024
zm president head: michaelsata 2011-2014, lungu 2015-2021, hichilema 2021-
tz president head: kikwete 2005-2015, magufuli 2015-2021, samiasuluhu 2021-
bi president head: nkurunziza 2005-2020, ndayishimiye 2020-
sn president head: macksall 2012-2024, bassiroufaye 2024-
td president head: idrissdeby 1990-2021
cm president head: paulbiya 1982-
ne president head: tandja 1999-2010, issoufou 2011-2021, bazoum 2021-2023
bf president head: compaore 1987-2014
gn president head: alphaconde 2010-2021
lr president head: sirleaf 2006-2018, georgeweah 2018-2024, boakai 2024-
gm president head: jammeh 1996-2017, adamabarrow 2017-
mg president head: ravalomanana 2002-2009, rajoelina 2009-2014, rajoelina 2019-2025
ss president head: salvakiir 2011-
dz president head: tebboune 2019-
ht president head: preval 2006-2011, martelly 2011-2016
md president head: maiasandu 2020-
kz president head: tokayev 2019-
tl president head: ramoshorta 2007-2012, ramoshorta 2022-
tl primeminister: gusmao 2007-2015, gusmao 2023-
mv president head: nasheed 2008-2012, muizzu 2023-
lb president head: aoun 2016-2022, aoun 2025-
`
