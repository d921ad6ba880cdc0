/** In how many of a thousand stories a mark stands, for those that are in six or more; counted in 4,800, 2026-11-27. */
export const MARK_RATES = `
c:jp 375, h:kill 198, c:us 193, h:sequent 95, h:injure 83, o:president 75, h:win 74, h:first 71, h:election 67
c:cn 66, o:government 65, h:attack 61, h:begin 61, h:arrest 61, o:police 60, p:tokyo 59, h:talks 58, o:army 55
h:protest 54, h:covid 53, h:sequel 51, h:request 51, c:gb 50, h:preview 50, o:primeminister 49, h:war 49
h:approve 49, h:company 47, h:highest 43, c:ru 42, h:men 40, h:rise 38, h:missing 38, h:discover 38, h:abolish 38
h:school 37, h:finish 36, h:agree 36, h:condemn 35, h:investigate 35, h:law 35, h:again 35, h:storm 35, h:record 34
h:charge 32, h:play 31, h:ban 31, h:reject 31, h:explode 30, c:il 30, h:verdict 30, h:allow 29, h:shoot 29
h:women 28, h:quake 28, h:reveal 28, h:final 28, h:obituary 27, h:destroy 27, h:resign 27, h:break 27, c:kr 27
o:leader 27, o:rebels 26, h:visit 26, c:fr 26, h:defence 25, h:hospital 25, h:soldier 25, h:planecrash 25
h:release 24, h:tv 24, h:child 24, h:train 24, h:lose 24, h:car 24, h:prison 24, h:housing 24, o:court 24, h:fire 23
h:executive 23, h:postpone 23, o:un 22, h:join 22, h:expand 22, c:au 22, h:film 21, h:trial 21, h:player 21
h:appoint 21, h:ship 21, h:sport-baseball 21, h:corruption 21, c:iq 20, h:worker 20, c:kp 20, h:data 20, h:crime 20
c:sy 20, c:ua 19, o:parliament 19, p:osaka 19, h:crash 19, h:flood 19, h:terror 19, c:ps 19, h:scientist 18
h:candidate 18, c:de 18, c:in 18, o:jma 18, h:launch 18, h:qualify 18, h:warn 18, h:statement 17
h:sport-football 17, h:build 17, h:island 17, h:recordbreak 16, h:murder 16, c:pk 16, c:af 16, h:newcases 16
h:merger 16, c:ir 16, o:congress 16, h:maritime 16, h:refugee 16, h:capital 15, h:sell 15, h:building 15
h:stocks 15, h:goldmedal 15, h:coast 15, h:rebels 15, h:order 15, h:losing 15, h:emergency 15, h:coalition 15
c:ph 15, h:propose 15, h:village 15, h:infect 15, h:evacuate 15, h:capture 14, h:journalist 14, h:deathtoll 14
h:toll 14, h:admit 14, h:reactor 14, h:sovereignty 14, h:nuclear 14, h:trade 14, h:aid 14, o:governor 14
h:border 14, c:eu 14, h:resume 13, h:lead 13, h:collapse 13, o:opposition 13, c:ca 13, h:choose 13, h:accident 13
h:sanction 13, h:revoke 13, c:tr 13, h:landashore 13, c:it 13, h:pandemic 13, h:weapon 13, h:spy 13, h:hostage 12
h:debut 12, c:id 12, h:drop 12, c:br 12, h:raise 12, h:vaccine 12, h:tsunami 12, p:hokkaido 12, h:test 12
h:windstorm 12, h:rescue 12, h:religion 12, p:europe 11, h:road 11, h:compensation 11, h:violence 11, h:embassy 11
h:lawmaker 11, h:olympics 11, h:phonecompany 11, h:virus 11, h:massacre 11, h:food 11, h:fund 11, h:sack 11
h:prize 11, p:tohoku 11, h:signplayer 10, h:threaten 10, h:buy 10, h:independence 10, o:king 10, h:restriction 10
o:diet 10, h:score 10, o:jr 10, h:airport 10, h:passenger 10, h:remains 10, o:foreignminister 10, h:inspect 10
h:riot 10, h:bus 10, c:sa 10, c:es 10, c:mx 10, h:promise 10, h:replace 10, h:handover 10, p:pacific 10, h:judge 10
h:baby 9, h:stab 9, c:tw 9, h:gather 9, o:supremecourt 9, h:internet 9, h:deny 9, h:pilot 9, o:cabinet 9
h:royalty 9, o:navy 9, h:sinkin 9, h:river 9, c:za 9, m:abe 9, h:cut 9, h:weather 9, o:ldp 9, c:eg 9, p:hyogo 9
h:airstrike 9, h:bankrupt 9, m:trump 9, h:cancer 8, p:england 8, h:profit 8, h:plebiscite 8, h:withdraw 8
h:deploy 8, h:chief 8, h:extend 8, p:yokohama 8, h:market 8, h:music 8, h:repair 8, h:escape 8, p:daiichi 8
h:react 8, h:energy 8, h:oil 8, h:park 8, h:blame 8, h:missile 8, p:gaza 8, h:coup 8, h:failure 8, p:chiba 8
h:shut 8, c:lb 8, h:command 8, c:ng 8, h:constitution 8, p:hiroshima 8, h:drugs 8, p:newyork 8, h:port 8, c:nl 8
h:vow 7, h:base 7, p:california 7, h:masks 7, h:seatsparliament 7, h:videofootage 7, p:kanagawa 7, h:sexcrime 7
h:land 7, h:denial 7, c:mm 7, h:landslide 7, h:robbery 7, h:activist 7, h:siege 7, p:kyoto 7, h:liftdecree 7
h:warrant 7, p:kyushu 7, h:approach 7, o:isis 6, c:ch 6, h:consider 6, h:budget 6, o:taliban 6, h:peace 6
h:sport-horseracing 6, c:ve 6, o:dpj 6, h:birth 6, h:variant 6, p:aichi 6, p:beijing 6, h:stadium 6, h:survivor 6
h:animal 6, h:summit 6, c:gr 6, h:gdp 6, c:pl 6, c:ye 6, p:paris 6, h:marriage 6, o:fifa 6, h:explain 6
h:anniversary 6, h:hitby 6, h:worldcup 6, o:hamas 6, c:nz 6, h:suicidebomb 6, c:so 6, h:fishing 6, h:cross 6, c:vn 6
h:heat 6, h:yen 6, h:beatupset 6, h:rights 6, h:retire 6, p:asia 6, p:africa 6, h:price 6, p:washington 6, c:ie 6
p:fukuoka 6, h:rocket 6, h:author 6, c:th 6, h:reelect 6, c:sd 6, h:volcano 6, o:prosecutors 6, h:funeral 6
o:mayor 6, c:cd 5, h:comedian 5, h:youngest 5, h:plot 5, p:shizuoka 5, c:co 5, h:bridge 5, h:flag 5, h:suburb 5
h:supporter 5, h:speech 5, h:whale 5, p:akita 5, p:shinkansen 5, h:invade 5, h:couple 5, p:saitama 5, c:ly 5
p:texas 5, h:wind 5, h:dissolve 5, c:my 5, h:spacecraft 5, h:poison 5, h:intrude 5, m:obama 5, h:bank 5
p:fukushima 5, p:kagoshima 5, h:blackout 5, h:pension 5, h:farm 5, c:et 5, p:florida 5, h:team 5, h:sue 5
h:collide 5, c:pe 5, h:gang 5, c:hk 5, o:ministryofforeign 5, h:debt 5, h:software 5, h:assassinate 5, h:wildfire 5
h:fighterjet 5, p:seaofjapan 5, h:contract 4, h:truck 4, h:arson 4, c:no 4, h:warningissued 4, h:split 4, c:bd 4
h:museum 4, h:venue 4, h:suicide 4, h:cyber 4, p:iwate 4, p:london 4, h:witness 4, o:unsc 4, p:miyagi 4, h:carbomb 4
p:kurdistan 4, h:rampage 4, h:execute 4, h:success 4, p:westjp 4, h:mine 4, h:radiation 4, h:deport 4, h:ceremony 4
h:planet 4, h:smuggling 4, h:supplyweapons 4, h:apologise 4, h:nobelprize 4, h:hotel 4, h:recover 4, h:reform 4
o:airforce 4, h:inflation 4, c:cu 4, c:jo 4, h:noconfidence 4, h:fraud 4, h:climate 4, o:softbank 4, h:titledefend 4
h:cheat 4, p:kobe 4, h:appeal 4, m:bush 4, h:occupation 4, p:nagano 4, h:two 4, m:kan 4, h:resolution 4, c:hu 4
h:amend 4, h:doctor 4, h:opinion 4, c:ae 4, h:sport-sumo 4, h:satellite 4, h:space 4, h:causeofdeath 4, o:mhlw 4
h:factory 4, o:nato 4, h:drill 4, h:gunman 4, h:uprising 4, m:putin 4, p:ishikawa 4, h:recall 4, o:ambassador 4
p:westbank 4, h:tax 4, h:visa 4, h:temple 4, c:se 4, c:ke 3, c:rs 3, h:adulthood 3, h:game 3, h:runoff 3
h:firstround 3, h:renewable 3, h:songwriter 3, h:penalty 3, p:losangeles 3, h:worship 3, h:welcome 3, o:mlb 3
h:festival 3, p:senkaku 3, h:claim 3, h:abdicate 3, h:aircraftmaker 3, h:survive 3, c:np 3, h:hijack 3, h:merchant 3
p:nagoya 3, h:priest 3, h:deathpenalty 3, h:ceasefire 3, h:tourist 3, p:eastjp 3, h:mosque 3, h:assault 3
p:atlantic 3, o:marines 3, c:ro 3, h:opening 3, p:kansai 3, c:ge 3, p:tochigi 3, m:koizumi 3, o:democrats 3
h:primary 3, p:southchinasea 3, p:koshien 3, p:nagasaki 3, h:rain 3, o:vicepresident 3, o:interiorminister 3
h:firstwoman 3, o:hezbollah 3, p:damascus 3, p:middleeast 3, h:wall 3, p:moscow 3, h:levee 3, o:who 3, h:gene 3
h:gas 3, m:biden 3, p:seoul 3, o:defenceminister 3, c:ar 3, c:cl 3, o:republicans 3, h:literature 3, p:yamaguchi 3
p:kumamoto 3, c:dk 3, p:nara 3, h:leakout 3, h:phone 3, h:astronaut 3, h:email 3, h:vanish 3
h:injunction 3, o:justiceminister 3, o:highcourt 3, h:tank 3, h:cost 3, o:alshabaab 3, p:baghdad 3, h:mammoth 3
m:osaka 3, h:shortage 3, h:lower 3, h:recognise 3, c:va 3, p:rome 3, h:derail 3, c:pt 3, h:medal 3, h:manga 3
h:musical 3, h:hoax 3, h:letter 3, m:suga 3, h:meat 3, h:excavate 3, h:crackdown 3, p:gunma 3, h:gold 3, h:rates 3
c:ht 3, o:nasa 3, p:antarctica 3, p:kanto 3, h:peacekeeper 3, c:by 3, o:uefa 3, h:revise 3, h:semifinal 3
p:sapporo 3, h:oilspill 3, h:stake 3, h:stampede 3, o:alqaeda 3, h:sitin 3, h:wastewater 3, p:ibaraki 3, p:honshu 3
o:tepco 3, c:bg 3, h:airdefence 3, c:cz 3, h:intervene 3, h:drone 3, h:sport-athletics 3, h:acquit 3, h:church 3
h:shootdown 3, p:jakarta 2, p:missouri 2, h:streak 2, h:airtraffic 2, h:patent 2, o:ministryofdefence 2
p:sanfrancisco 2, p:shinjuku 2, p:gifu 2, h:insurance 2, h:parole 2, h:jewel 2, h:silver 2, m:saddam 2
o:rulingparty 2, p:aomori 2, p:sendai 2, p:niigata 2, h:hostbid 2, h:sport-rugby 2, h:repatriate 2, c:kh 2
p:barcelona 2, p:madrid 2, h:boycott 2, h:knockout 2, h:comeback 2, o:xinhuaagency 2, o:mitsubishi 2, c:sk 2
h:interview 2, o:sdf 2, h:quarantine 2, p:southjp 2, p:louisiana 2, h:jobs 2, p:manila 2, o:labour 2, c:td 2
h:marchin 2, m:chavez 2, p:newsouthwales 2, h:roof 2, o:greens 2, h:lawyer 2, h:groundfleet 2, p:rio 2, h:password 2
o:noaa 2, h:cyclonename 2, p:ohio 2, c:gn 2, p:centraljp 2, p:illinois 2, h:dinosaur 2, p:amami 2, c:bf 2, o:apple 2
c:qa 2, c:be 2, h:atomicbomb 2, h:teenager 2, h:rocketengine 2, h:palace 2, h:hide 2, h:turnout 2, p:alaska 2
h:exportcontrol 2, c:kg 2, p:shikoku 2, c:sg 2, h:smokeban 2, c:xk 2, h:immunity 2, p:hokuriku 2, o:rsf 2
m:yamamoto 2, p:maryland 2, c:is 2, p:eastchinasea 2, h:coach 2, h:circuit 2, m:netanyahu 2, h:pipeline 2
p:donetsk 2, c:fj 2, p:aleppo 2, h:plastic 2, c:fi 2, h:veteran 2, p:carolina 2, h:garrison 2, c:lk 2, o:fbi 2
p:tokushima 2, h:dock 2, p:mogadishu 2, p:istanbul 2, p:scotland 2, o:nissan 2, h:sport-motorsport 2, p:miyazaki 2
h:sport-skiing 2, h:awardshow 2, h:torture 2, h:artillery 2, h:tunnel 2, p:caribbean 2, h:sailor 2, h:chemistry 2
p:shibuya 2, h:rubble 2, h:approvalrating 2, p:kashmir 2, o:wikipedia 2, h:chemicalweapon 2, h:wage 2, p:hawaii 2
o:amnesty 2, h:relic 2, p:homs 2, h:clergy 2, o:iaea 2, h:sport-swimming 2, p:munich 2, o:google 2, h:highwave 2
h:mountain 2, c:bh 2, o:coastguard 2, c:bo 2, m:clinton 2, h:ipo 2, p:kanazawa 2, o:financeminister 2
o:seashepherd 2, m:aso 2, h:executiveorder 2, h:petition 2, o:sony 2, m:gaddafi 2, p:northjp 2, c:ug 2, o:treasury 2
h:gasleak 2, o:komeito 2, h:jury 2, c:zw 2, o:boj 2, c:ec 2, o:pfizer 2, h:dump 2, p:shanghai 2, p:beirut 2, c:at 2
h:delegation 2, h:negotiator 2, h:yasukuni 2, h:bailout 2, p:kagawa 2, p:exoplanet 2, h:sport-basketball 2
h:pleadguilty 2, p:wales 2, o:toyota 2, p:ogasawara 2, h:ash 2, p:balochistan 2, h:submarine 2, h:landslide-win 2
p:minamidaito 2, m:kimura 2, m:francis 2, p:tehran 2, h:snow 2, p:michigan 2, h:tariff 2, h:lifesentence 2, o:ioc 2
h:teargas 2, o:youtube 2, p:mie 2, h:warship 2, p:okayama 2, h:rating 2, h:wardead 2, o:microsoft 2, o:speaker 2
h:tunnelsmuggle 2, m:inada 1, h:truckload 1, p:waziristan 1, p:taipei 1, h:mvp 1, c:ss 1, o:chancellor 1, o:iwc 1
p:aden 1, p:houston 1, p:chuetsu 1, p:bali 1, c:sl 1, c:om 1, p:tokaido 1, h:nationalisation 1, p:mars 1
p:tokyodome 1, p:luzon 1, h:drought 1, m:mubarak 1, o:rakuten 1, h:stimulus 1, p:oita 1, o:cdc 1, p:sichuan 1
h:wheat 1, m:macron 1, c:lr 1, c:sn 1, c:uz 1, h:quota 1, p:xinjiang 1, h:selfdriving 1, c:rw 1, o:bokoharam 1
c:kz 1, m:wenjiabao 1, p:taiwanstrait 1, p:tigray 1, p:yamagata 1, o:wto 1, c:al 1, h:seabed 1, p:kochi 1
p:toyama 1, p:berlin 1, m:yamaguchi 1, h:debate 1, h:dam 1, p:virginia 1, m:ozawa 1, o:chiefcabinet 1, h:physics 1
p:kawasaki 1, m:matsumoto 1, p:yaeyama 1, o:pope 1, m:ghosn 1, h:worldchampionships 1, h:recount 1, c:cm 1, o:icc 1
h:sail 1, c:pa 1, o:boeing 1, p:vancouver 1, p:nevada 1, m:asashoryu 1, h:sport-boxing 1, h:wbc 1, h:accounting 1
h:bronze 1, o:opcw 1, h:poultry 1, c:mz 1, p:alberta 1, h:hiker 1, p:arizona 1, h:hail 1, c:am 1, p:guineabissau 1
p:guangdong 1, p:darfur 1, c:ci 1, p:amagasaki 1, h:byelection 1, m:maehara 1, h:hostilebid 1, m:kato 1, m:masuzoe 1
p:mosul 1, p:mississippi 1, p:chiyoda 1, h:purge 1, m:suukyi 1, p:pennsylvania 1, h:warvictory 1, h:restoreties 1
o:meti 1, o:brexit 1, h:insect 1, h:carrier 1, m:maduro 1, p:himeji 1, h:sport-tennis 1, h:patrol 1, p:kansascity 1
m:noda 1, h:medicine 1, p:guantanamo 1, h:constitutionalcourt 1, o:tories 1, o:maff 1, p:sydney 1, p:hague 1
p:minnesota 1, p:shinmoedake 1, h:pritzker 1, h:encryption 1, p:shimane 1, c:kw 1, p:izu 1, c:dz 1, c:mn 1, o:iss 1
p:boston 1, m:berlusconi 1, m:murakami 1, p:tomakomai 1, c:tn 1, h:drown 1, o:bp 1, m:binladen 1, h:police-raid 1
p:saga 1, p:cairo 1, h:unconstitutional 1, p:papua 1, h:crewship 1, h:blanketban 1, m:shimizu 1, h:secede 1
p:kandahar 1, m:kimjongun 1, c:az 1, c:tj 1, m:hashimoto 1, p:java 1, p:kabul 1, h:fallen 1, h:mummy 1, p:warsaw 1
h:exceed 20, h:victim 20, h:patient 10
`
