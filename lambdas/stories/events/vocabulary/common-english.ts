/** Words that say little in news, by stem: in more than 2 %, 0.5 % and 0.25 % of 4,750 stories counted on 2026-11-23. */
export const COMMON_ENGLISH = {
  frequent: `
japan president stat peopl unit kill new first year minister biden japanes hav two announc report countri government
prim national one todai mor american least forc includ leader day injur south dur securiti world thre our covid meet
nasa international attack tim we secretari nation death china korea hous cas sinc thei citi call statement former
follow member polic near north four tokyo million election remark republic spac work wer support tak second parti
record administration you war official win part arrest mak launch plan russia begin court due fir offic order
america us whil caus militari releas continu press claim nuclear right fiv power general act agenci whit harris open
befor russian month team protest build island group last center servic th rul australia week health vot bomb vic
foreign india earthquak economic hom democratic law good
`,
  usual: `
thank public area six trump effort end al compani march confirm action air authoriti edt european person high
increas israel presidential federal trad well pacific ukrain test israeli hour joe mission man visit summit sign
union dead flight past council readout result around becom emergenci liv kingdom franc across department discuss
april join leav joseph jr fact pass issu donald sheet ban several global major bas commitment sea prefectur armi
famili provinc provid system region damag soldier toll accord help com car number billion washington wher coast thes
defeat mani flood human senior research old plant chines head thousand charg held show iraq set clos storm germani
event respons mad energi attempt civilian lead communiti found total fund final fight remain strik return seven
operation declar shar januari crash advanc chang hold economi now plac arm earth california pakistan miss border
sentenc british long joint reach southern water philippin defens korean agreement executiv governor citizen re onli
september talk opposition ther histori central anniversari back fre bring women children canada prison carri advisor
congress scienc local resign bank program hit elect level investigation station northern school town representativ
wound travel another third gas next cooperation polici expect shoot capital iran ship term use som receiv warn
district welcom thos start partnership everyon approv seri tsunami mr concern land serv pay suspect celebrat anti
scientist student larg october largest bill director ongo crew syria pandemic mexico led ministri hundr disaster
leadership worker syrian control everi ii john eight development alleg allow occur proclamation challeng heavi agre
historic accus nam see faciliti without host further deliver ten vaccin recent lif west officer los deal fukushima
senat militant gam eastern afghanistan est age much campaign ris protester missil gaza aid ago chief target captur
magnitud juli jun turkei disput palestinian bilateral moon kishida indo technologi met explosion crisis data east
indonesia left extend way mark address sanction justic job jean york africa protect imag un train partner dy gather
media go abe saudi together reduc run food award ever creat enter credit him effect assistanc august mov step becaus
rebel great futur climat need business send honor rescu rocket parliament industri organization islamic round affect
constitution pierr commission nin small rol brief your suppli shot typhoon men my investment top privat universiti
used clash suicid airport threat deputi karin project ladi relation prepar suspend australian mass civil opportuniti
ahead outsid committe section stand progress st terrorist zealand troop fac jam drug reaffirm december star
afternoon peac non ocean seat access impos vehicl requir san poll demand ukrainian establish highest expand morn bus
far decision market attend cost candidat look nationwid me suprem political arabia measur lik room indian spok
affair break nearli oil strengthen itali died get resident veri spacecraft florida annual fall ms hama voter collaps
democraci februari direct violenc ask trial woman murder deni secur relat fourth conflict individual assembli
critical sullivan camp detain even aircraft within november taken solar discover bodi staff find brazil grow front
sam uk trilateral develop conferenc french ambassador key de astronaut threaten sever surpass cabinet rain sit fumio
jak quad want pric weapon mil rang condemn crim airstrik dozen view cup guard commit counti initiativ helicopter
ireland david took conduct yesterdai championship investigat replac low light singl arab still fridai port texa
hospital western post aboard strip majoriti jill diplomatic lift risk possibl updat allianc process black offer
later decad african fail main involv half estimat stop iraqi freedom intelligenc stag participat know engineer using
arriv toward conven giv river headquarter hostag earli football taliban victim titl rat terrorism destroi form priz
known impact ensur dat die nigeria point regard iranian production believ forward hoku electric remov declaration
ground rais board german coalition navi territori criminal seek safeti messag special express assistant current
studi lower middl nato strong red outbreak spain delai cut learn season am variant responsibiliti chairman request
interest loss pro commercial protection exchang lebanon generation urg full medical poland kamala evacuat scandal
dollar leagu johnson feb sun social restriction operat dr respect significant virginia applaus sudan whal georg park
everybodi cit olympic obama less robert ty saf fly stock put promot fil complet hiroshima list grant financial
mondai resum michael king journalist herebi premier demonstration nomination sent block green villag upcom vision
turn liberal activist reportedli information allegedli regional reveal however republican egypt spread incident
review driv reject
`,
  known: `
northwestern northeastern southwestern southeastern northwest northeast southwest southeast
congo explod appoint gunmen illegal agenda movement asian earlier publish referendum street dos judg potential
additional successfulli galaxi discoveri trip position prosperiti design fear summer strategic select mar nominat
going corporation parliamentari importanc consecutiv zon victori corruption experienc despit currentli delegation
hubbl along resolution teleconferenc infrastructur fighter princ spokesperson availabl eclips child exist recoveri
certain societi endur previous senator defenc percent satellit highlight administrator negotiation violent contain
insid surround seen deep valu embassi period exploration field deliveri hotel activiti awai clean keep unprecedent
alli communication began link previousli taiwan vessel reserv beij independenc scientific better lin landslid paris
en min ve ceremoni suffer albanes modi recogniz daiichi labor kidnap vietnam schedul association thailand fuel
indicat prevent try product co raid seiz refuge condition letter grand guinea chemical subject netherland jet plai
putin peru bid leak limit europ positiv tell stab lost vest hello airlin artemis benefit television sar manufactur
massiv hi fish figur commander pilot jan diseas admit sport planet sourc shinzo inflation officialli class wind
passenger hong bush bar stai boat memorandum centr pressur cargo accident humanitarian england weather pakistani
rock venezuela alreadi naval describ cov growth respond present clear riot detail gaggl rout shinz barack
environment rok detention rover consider cancer legislation asia illinois sundai underscor guilti enabl conclud
convict export document connection tornado kong tax background cross mount ralli kan competition transport emirat
whether promis appeal tuesdai tension turkish injuri strategi bin important contribution recentli professional
tropical researcher therebi situation drop marin greec myanmar speaker hurrican lak jail somali implement question
egyptian surfac ch night innovation best extraordinari video resignation sal search eleven twenti treati winner
location rac improv gunman vladimir bbc eu engag el sector interior orbit behind infection propos wav latest
allegation defend financ path appear essential burn withdraw separat upon track amend detect bay kennedi hop goal
effectiv independent greek deploi combat sex malaysia session yen task won lunar recover mean restor jordan spirit
girl invest cancel affirm attornei mexican resilient practic erupt afghan prosecutor prisoner legal reactor beat buy
moment identifi experiment vaccinat church diet shut refus naoto biggest pos houston young norwai determin standard
flag articl tribal row surviv scal invasion institut reform hand columbia heart daili problem jen bradi import don
baseball command italian anthoni transmit watch formalli forum associat unveil english retir sworn treatment multipl
transfer chair aggression focus suga landfall czech pledg pleas alert intent democrat qaeda coup evidenc muslim
mayor contract telescop supplement prompt colombia sustain environmental diplomat never angel almost common ceasefir
closeli singapor violat demonstrat blu friend himself prevention abl execut struck minut ohio rapid commerc super
regim interim qualiti kyushu yemen featur comprehensiv centuri similar gun material atomic osaka decid kim london
hunt personnel seoul assassination unknown yoshihid pictur crowd speech necessari counter coronavirus upris la pop
factori maintain liberation laboratori strength responsibl fulli declin abov ballistic education offensiv happen
maryland relationship twelv bangladesh photo fair settlement invit thursdai stadium treasuri gulf hokkaido brazilian
personal announcement kenya becam bomber cultur mask institution psaki natural dron bridg resolv emerg era packag
wal aim real narendra delawar often wednesdai travell confidenc road aerospac corp convention represent fifth sol
dark engagement wing sell ll phon nomine blast longest contact carolina wag andrew ali enforcement onlin sweden
littl temporari submit cam agricultur hungari nsc hard moham properti successful read battl prioriti sav approach
lawsuit canadian advisori monei register complex jst imperial editor prior plead oldest player hall congressional
goe peaceful abu websit wif deadli saturdai detonat tool van stori champion yemeni designat lee romania sovereignti
yoon patriot hezbollah incumbent gain instrument driver isil martin onc purpos cuba principl nigerian escap
industrial success ethiopia alaska resilienc involvement stronger chain netanyahu fraud esa whos oblast immigration
sid internet employe francisco christian counterpart readi indonesian ice landmark management predict constitutional
baghdad career achiev agr manufacturer fellow truck agent jpl sky exercis surg louisiana royal peninsula accept abus
boy bulgaria giant heat treat homeland settl lov shrin wildfir reopen volcano suggest construction extrem migrant
gold islamist papua network interview connect basis intention prayer senkaku colleg chancellor budget colorado
celebration marriag fifa marco ram big amount restaurant athlet addition violation self artificial takeo akiba flash
short charl wak labour damascus venezuelan stor electoral steel trigger withdrawal compet congratulat maritim given
understand belgium resourc postpon discussion ray euro weekend dc quarter sudanes distanc switzerland revitaliz
reflect dear behalf benjamin stabiliti fiji safeli shabaab insurgent tomorrow academi secret framework governorat
widespread revolutionari cours survivor devic computer nearbi brought renew memorial intend draw count likeli
caltech quarantin virus tanker belarus argentina irish immediat evacuation consumer gang dangerous bureau object
affordabl feet temperatur trillion moderator observation notic michigan status genocid whol scott halt
`,
}

/** Words that say nothing. */
export const STOP_WORDS = `
a an the of to in on at by for with from and or but nor as is are was were be been being it its his her their he she
they them this that these those which who whom whose what when where why how not no than then there here has have
had do does did will would can could may might must shall should into over under about against during after before
between among through up down out off again more most some such only own same so too very just also both each few
other all any if because while until since per via amid say said says
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december today yesterday tomorrow day week month year time hour morning night afternoon evening
according report reported reports official officials spokesperson reuters ap afp bbc cnn nhk kyodo mainichi yomiuri
asahi xinhua tass news agency local
`
