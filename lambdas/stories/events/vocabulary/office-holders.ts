/**
 * Who held which office when: `country office: holder from-until, …`. Outlets say "the prime minister", "Japan's leader" or
 * the name. Holders are ids of people; `head` is whoever leads the country, under the title that is named first. Below,
 * bodies and capitals by their names and by what they are: `country mark: mark`.
 */
export const OFFICE_HOLDERS = `
us president head: reagan 1981-1989, bush 1989-1993, clinton 1993-2001, bush 2001-2009, obama 2009-2017, trump 2017-2021, biden 2021-2025, trump 2025-
us vicepresident: cheney 2001-2009, biden 2009-2017, pence 2017-2021, harris 2021-2025, vance 2025-
us foreignminister: powell 2001-2005, rice 2005-2009, clinton 2009-2013, kerry 2013-2017, tillerson 2017-2018, pompeo 2018-2021, blinken 2021-2025, rubio 2025-
us defenceminister: cheney 1989-1993, rumsfeld 2001-2006, gates 2006-2011, panetta 2011-2013, hagel 2013-2015, carter 2015-2017, mattis 2017-2019, esper 2019-2020, shanahan 2019-2019, austin 2021-2025, hegseth 2025-
jp primeminister head: nakasone 1982-1987, takeshita 1987-1989, miyazawa 1991-1993, hosokawa 1993-1994, murayama 1994-1996, hashimoto 1996-1998, obuchi 1998-2000, mori 2000-2001, koizumi 2001-2006, abe 2006-2007, fukuda 2007-2008, aso 2008-2009, hatoyama 2009-2010, kan 2010-2011, noda 2011-2012, abe 2012-2020, suga 2020-2021, kishida 2021-2024, ishiba 2024-2025, takaichi 2025-
jp foreignminister: machimura 2004-2005, aso 2005-2007, machimura 2007-2007, komura 2007-2008, nakasone 2008-2009, okada 2009-2010, maehara 2010-2011, matsumoto 2011-2011, genba 2011-2012, kishida 2012-2017, kono 2017-2019, motegi 2019-2021, hayashi 2021-2023, kamikawa 2023-2024, iwaya 2024-2025, motegi 2025-
jp defenceminister: kyuma 2006-2007, koike 2007-2007, ishiba 2007-2008, hamada 2008-2009, kitazawa 2009-2011, ichikawaminister 2011-2012, morimoto 2012-2012, onodera 2012-2014, eto 2014-2014, nakatani 2014-2016, inada 2016-2017, onodera 2017-2018, iwaya 2018-2019, kono 2019-2020, kishinobuo 2020-2022, hamada 2022-2023, kihara 2023-2024, nakatani 2024-2025, koizumi 2025-
jp king: akihito 1989-2019, naruhito 2019-
gb primeminister head: thatcher 1979-1990, major 1990-1997, blair 1997-2007, gordonbrown 2007-2010, cameron 2010-2016, theresamay 2016-2019, johnson 2019-2022, trussliz 2022-2022, sunak 2022-2024, starmer 2024-
gb king: elizabeth 1952-2022, charles 2022-
fr president head: mitterrand 1981-1995, chirac 1995-2007, sarkozy 2007-2012, hollande 2012-2017, macron 2017-
fr primeminister: villepin 2005-2007, attal 2024-2024, barnier 2024-2024, bayrou 2024-2025, lecornu 2025-
de chancellor head: kohl 1982-1998, schroeder 1998-2005, merkel 2005-2021, scholz 2021-2025, merz 2025-
it primeminister head: berlusconi 2001-2006, prodi 2006-2008, berlusconi 2008-2011, monti 2011-2013, renzi 2014-2016, conte 2018-2021, draghi 2021-2022, meloni 2022-
es primeminister head: aznar 1996-2004, zapatero 2004-2011, rajoy 2011-2018, sanchez 2018-
gr primeminister head: tsipras 2015-2019, mitsotakis 2019-
hu primeminister head: orban 2010-
pl primeminister head: tusk 2007-2014, tusk 2023-
nl primeminister head: rutte 2010-2024
ru president head: gorbachev 1985-1991, yeltsin 1991-1999, putin 1999-2008, medvedev 2008-2012, putin 2012-
ru foreignminister: lavrov 2004-
by president head: lukashenko 1994-
ua president head: yushchenko 2005-2010, yanukovych 2010-2014, poroshenko 2014-2019, zelensky 2019-
cn president head: jiangzemin 1993-2003, hujintao 2003-2013, xi 2013-
cn primeminister: zhurongji 1998-2003, wenjiabao 2003-2013, likeqiang 2013-2023, liqiang 2023-
cn foreignminister: wangyi 2013-2022, qingang 2022-2023, wangyi 2023-
cn defenceminister: weifenghe 2018-2023, lishangfu 2023-2023, dongjun 2023-
tw president head: chenshuibian 2000-2008, maying 2008-2016, tsai 2016-2024, laichingte 2024-
kr president head: kimdaejung 1998-2003, rohmoohyun 2003-2008, leemyungbak 2008-2013, parkgeunhye 2013-2017, moonjaein 2017-2022, yoon 2022-2025, leejaemyung 2025-
kr foreignminister: kangkyungwha 2017-2021, chungeuiyong 2021-2022, parkjin 2022-2024, choteayul 2024-2025, chohyun 2025-
kr defenceminister: leejongsup 2022-2023, shinwonsik 2023-2024, ahngyuback 2025-
kp leader head: kimilsung 1948-1994, kimjongil 1994-2011, kimjongun 2011-
in primeminister head: vajpayee 1998-2004, manmohan 2004-2014, modi 2014-
pk president: musharraf 2001-2008, zardari 2008-2013, zardari 2024-
pk primeminister head: sharif 2013-2017, imrankhan 2018-2022, sharif 2022-
bd primeminister head: hasina 2009-2024, yunus 2024-2026
lk president head: rajapaksa 2005-2015, rajapaksa 2019-2022, wickremesinghe 2022-2024, dissanayake 2024-
af president head: karzai 2001-2014, ghani 2014-2021
il primeminister head: sharon 2001-2006, olmert 2006-2009, netanyahu 2009-2021, bennett 2021-2022, lapid 2022-2022, netanyahu 2022-
ps president head: arafat 1994-2004, abbas 2005-
ir president head: khatami 1997-2005, ahmadinejad 2005-2013, rouhani 2013-2021, raisi 2021-2024, pezeshkian 2024-
ir leader: khamenei 1989-
iq president head: saddam 1979-2003, talabani 2005-2014
iq primeminister: maliki 2006-2014
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
mx president head: fox 2000-2006, calderon 2006-2012, sheinbaum 2024-
ar president head: kirchner 2003-2015, milei 2023-
ca primeminister head: harper 2006-2015, trudeau 2015-2025, carney 2025-
au foreignminister: marisepayne 2018-2022, wong 2022-
au defenceminister: peterdutton 2021-2022, marles 2022-
au primeminister head: howard 1996-2007, rudd 2007-2010, gillard 2010-2013, abbott 2013-2015, turnbull 2015-2018, morrison 2018-2022, albanese 2022-
ph foreignminister: manalo 2022-2025
ph defenceminister: teodoro 2023-
ph president head: marcos 1965-1986, arroyo 2001-2010, aquino 2010-2016, duterte 2016-2022, marcos 2022-
id president head: yudhoyono 2004-2014, widodo 2014-2024, prabowo 2024-
za president head: mandela 1994-1999, mbeki 1999-2008, zuma 2009-2018, ramaphosa 2018-
zw president head: mugabe 1987-2017
mm leader: suukyi 2016-2021
va pope head: johnpaul 1978-2005, benedict 2005-2013, francis 2013-2025, leoxiv 2025-
jp o:parliament: o:diet
us o:parliament: o:congress
il o:parliament: p:jewishstate
jp o:centralbank: o:boj
us o:centralbank: o:fed
eu o:centralbank: o:ecb
gb o:centralbank: o:boe
jp o:spaceagency: o:jaxa
us o:spaceagency: o:nasa
in o:spaceagency: o:isro
eu o:spaceagency: o:esa
ru o:spaceagency: o:roscosmos
jp o:rulingparty: o:ldp 1955-1993, o:ldp 1996-2009, o:dpj 2009-2012, o:ldp 2012-
us o:rulingparty: o:democrats 2021-2025, o:republicans 2017-2021, o:republicans 2025-
gb o:rulingparty: o:labour 1997-2010, o:tories 2010-2024, o:labour 2024-
jp o:army: o:sdf
jp o:coastguard: o:jcg
jp o:weatherbureau: o:jma
us h:capital: p:washington
jp h:capital: p:tokyo
cn h:capital: p:beijing
kr h:capital: p:seoul
tw h:capital: p:taipei
ru h:capital: p:moscow
ua h:capital: p:kyiv
gb h:capital: p:london
fr h:capital: p:paris
de h:capital: p:berlin
it h:capital: p:rome
es h:capital: p:madrid
be h:capital: p:brussels
at h:capital: p:vienna
se h:capital: p:stockholm
pl h:capital: p:warsaw
gr h:capital: p:athens
tr h:capital: p:ankara
in h:capital: p:delhi
pk h:capital: p:islamabad
bd h:capital: p:dhaka
af h:capital: p:kabul
th h:capital: p:bangkok
la h:capital: p:vientiane
vn h:capital: p:hanoi
id h:capital: p:jakarta
ph h:capital: p:manila
au h:capital: p:canberra
ca h:capital: p:ottawa
br h:capital: p:brasilia
ve h:capital: p:caracas
bo h:capital: p:lapaz
ht h:capital: p:portauprince
eg h:capital: p:cairo
ly h:capital: p:tripoli
sd h:capital: p:khartoum
et h:capital: p:addisababa
so h:capital: p:mogadishu
ke h:capital: p:nairobi
ug h:capital: p:kampala
rw h:capital: p:kigali
cd h:capital: p:kinshasa
ml h:capital: p:bamako
ne h:capital: p:niamey
bf h:capital: p:ouagadougou
sn h:capital: p:dakar
zw h:capital: p:harare
sy h:capital: p:damascus
lb h:capital: p:beirut
il h:capital: p:jerusalem
iq h:capital: p:baghdad
ir h:capital: p:tehran
qa h:capital: p:doha
ae h:capital: p:abudhabi
`
