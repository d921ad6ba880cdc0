/** Which towns and cities lie in which region of the world, by their ids, the larger first: `larger: smaller …`. */
export const REGIONS_WITHIN = `
saxony: dresden leipzig
saxonyanhalt: magdeburg halle
lowersaxony: hanover
hesse: frankfurt hanau
badenwurttemberg: stuttgart winnenden
northrhine: cologne duisburg solingen
rhinelandpalatinate: ahr ramstein
tuscany: florence giglio
lombardy: milan
veneto: venice
piedmont: turin
liguria: genoa
lazio: rome amatrice
campania: naples
emilia: bologna
abruzzo: laquila rigopiano
catalonia: barcelona
andalusia: seville malaga
galicia: compostela
murcia: lorca
provence: marseille nice
alsace: strasbourg
occitanie: toulouse
merseyside: liverpool southport
england: yorkshire lancashire cumbria merseyside essexcounty sussexcounty hampshire somerset wiltshire lincolnshire nottingham
scotland: aberdeenshire
wiltshire: salisbury
yorkshire: leeds
northossetia: beslan
kabardinobalkaria: nalchik
caucasus: northossetia kabardinobalkaria stavropol adygea
primorye: vladivostok
fareast: primorye amur yakutia
siberia: novosibirsk omsk tomsk krasnoyarsk irkutsk kemerovo altai buryatia tuva yakutia norilsk
krasnoyarsk: norilsk
ural: perm yekaterinburg magnitogorsk orenburg tyumen
tasmania: hobart
southaustralia: adelaide woomera
westernaustralia: perth
northernterritory: darwin
queensland: townsville
britishcolumbia: vancouver
ontario: toronto
washingtonstate: seattle bremerton
newyorkstate: newyork buffalo
rhodeisland: providence
bajacalifornia: tijuana
chihuahua: juarez
nuevoleon: monterrey
quintanaroo: cancun
amazonas-br: manaus
pernambuco: recife
parastate: belem
antioquia: medellin
nortedesantander: cucuta
putumayo: mocoa
biobio: concepcion
tarapaca: iquique
nineveh: mosul sinjar
salahuddin: tikrit samarra
sulaimaniya: halabja
kurdistan: sulaimaniya dohuk
anbar: fallujah
sistanbaluchestan: saravan
fars: shiraz
hormozgan: bandarabbas
khorasan: mashhad
balkh: mazar
nangarhar: jalalabad
helmand: lashkargah
kunar: asadabad
parwan: bagram
punjab: punjab-pk punjab-in
punjab-pk: lahore multan rawalpindi
punjab-in: amritsar
azadkashmir: muzaffarabad
kashmirstate: srinagar jammu pulwama
khyber: fata bannu deraismail
fata: waziristan
balochistan: gwadar
sindh: sukkur
madhyapradesh: bhopal
telangana: hyderabad
karnataka: bangalore
tamilnadu: chennai
karnali: jajarkot
java: westjava eastjava centraljava banten
westjava: bandung cianjur
eastjava: surabaya semeru
centraljava: merapi
sumatra: northsumatra westsumatra southsumatra riau bengkulu lampung
northsumatra: medan
sulawesi: northsulawesi southsulawesi westsulawesi centralsulawesi
centralsulawesi: palu
borneo: eastkalimantan westkalimantan sabah sarawak
luzon: bicol albay benguet abra quezonprovince batangas pampanga zambales
bicol: albay catanduanes masbate
mindanao: surigao sarangani lanao bangsamoro
bangsamoro: maguindanao jolo basilan lanao marawi
lanao: marawi
hubei: wuhan
gangwon: gangneung pyeongchang
gyeongsang: pohang gyeongju
jeolla: muan jindo
gyeonggi: pyeongtaek osan hwaseong
northhamgyong: punggyeri musudan
pyongan: sohae sinuiju yongbyon sunchon kusong
yobe: dapchi
plateaustate: jos
northkivu: goma beni
kivu: northkivu southkivu
uppernile: malakal
`
