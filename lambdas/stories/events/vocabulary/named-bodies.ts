/** Bodies and capitals by their names and by what they are: `country mark: mark from-until, …`. */
export const NAMED_BODIES = `
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
jp o:opposition: o:dpj 1998-2009, o:ldp 2009-2012, o:dpj 2012-2016, o:cdp 2017-
kr o:rulingparty: o:minjoo 2017-2022, o:peoplepower 2022-2025, o:minjoo 2025-
kr o:opposition: o:minjoo 2022-2025, o:peoplepower 2025-
tw o:rulingparty: o:dpp 2000-2008, o:kuomintang 2008-2016, o:dpp 2016-
tw o:opposition: o:kuomintang 2016-
gb o:opposition: o:labour 2010-2024, o:tories 2024-
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
