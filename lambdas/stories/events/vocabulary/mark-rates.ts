/** In how many of a thousand stories a mark stands, for those that are in six or more; counted in 4,800, 2026-11-23. */
export const MARK_RATES = `
c:jp 356, h:kill 208, c:us 183, h:injure 78, o:president 76, h:first 76, h:election 71, h:preview 70
o:government 67, h:attack 65, c:cn 64, o:police 61, h:win 61, p:tokyo 60, h:begin 59, h:arrest 58, o:army 57
h:covid 51, h:war 51, h:sequel 51, h:talks 50, o:primeminister 50, h:agree 48, c:gb 48, h:protest 47, h:company 44
h:obituary 42, c:ru 41, h:men 41, h:abolish 40, h:play 40, h:rise 40, h:finish 38, h:lead 38, h:explode 38
h:again 38, h:school 37, h:investigate 36, h:launch 36, h:missing 36, h:request 35, h:approach 35, h:storm 35
h:discover 34, h:record 34, h:highest 34, h:law 33, h:housing 32, h:approve 31, h:prison 31, h:women 30, h:final 30
c:il 29, h:fire 29, h:verdict 28, h:reveal 28, h:quake 28, h:destroy 28, h:visit 28, o:rebels 27, h:break 27
h:hospital 27, c:kr 26, o:court 25, h:release 25, h:allow 25, h:charge 25, c:fr 25, h:tv 25, h:lose 24, h:child 24
h:buy 24, h:crime 23, h:defence 23, h:data 23, h:compensation 22, h:join 22, o:un 22, h:ship 22, h:trial 22
h:expand 22, h:planecrash 22, c:au 22, o:parliament 21, h:resign 21, h:sport-baseball 21, h:worker 21, h:warn 21
h:train 20, c:kp 20, c:iq 20, h:refugee 20, p:osaka 19, h:ban 19, c:ps 19, h:signplayer 19, h:candidate 19
h:executive 19, h:corruption 19, h:order 19, h:qualify 19, c:ua 19, c:sy 19, h:island 18, h:flood 18, h:trade 18
h:film 18, h:scientist 18, o:congress 18, o:jma 18, h:statement 18, h:car 18, c:in 18, h:build 17, c:de 17
h:appoint 17, c:ir 17, h:maritime 17, h:crash 16, h:test 16, h:nuclear 16, h:sell 16, h:choose 16, h:postpone 16
c:pk 16, c:af 16, h:shoot 15, h:emergency 15, h:sport-football 15, h:village 15, h:coast 15, c:ph 15, h:weapon 15
h:capital 15, h:murder 15, h:coalition 15, h:windstorm 15, h:propose 15, h:border 15, h:infect 15, h:aid 14
o:governor 14, h:religion 14, h:sovereignty 14, h:condemn 14, h:journalist 14, h:tsunami 14, h:admit 14
o:opposition 13, h:accident 13, h:revoke 13, c:tr 13, c:eu 13, h:evacuate 13, h:teenager 13, h:drop 13, h:reactor 13
c:ca 13, h:debut 12, h:react 12, h:reject 12, h:stocks 12, p:fukushima 12, h:resume 12, h:hostage 12, c:id 12
c:br 12, h:embassy 12, h:raise 12, p:hokkaido 12, h:virus 12, h:olympics 12, h:food 12, p:europe 11, h:road 11
c:it 11, h:capture 11, h:landashore 11, p:pacific 11, h:fund 11, p:tohoku 11, h:phonecompany 11, h:vaccine 11
h:funeral 11, h:bus 11, h:threaten 10, o:king 10, o:foreignminister 10, c:mx 10, h:promise 10, h:price 10
h:prize 10, h:base 10, h:airport 10, h:inspect 10, h:sanction 10, h:deploy 10, h:remains 10, h:cut 10, h:merger 10
o:diet 10, h:market 10, h:score 10, h:suicide 10, c:es 10, h:gather 9, o:cabinet 9, o:navy 9, p:hyogo 9, h:baby 9
h:internet 9, h:pilot 9, h:oil 9, h:river 9, h:extend 9, h:collapse 9, c:tw 9, h:deny 9, h:weather 9, h:drugs 9
m:trump 9, h:withdraw 9, h:park 9, c:za 9, m:abe 9, h:passenger 9, o:ldp 9, h:shut 9, h:handover 8, h:cancer 8
p:yokohama 8, h:energy 8, c:sa 8, c:eg 8, c:lb 8, h:music 8, p:chiba 8, p:kyushu 8, c:nl 8, h:repair 8, c:ng 8
p:hiroshima 8, p:newyork 8, h:port 8, p:england 8, p:gaza 8, p:asia 7, h:landslide 7, h:missile 7, p:kyoto 7
h:stab 7, h:independence 7, h:land 7, h:gdp 7, c:mm 7, h:robbery 7, h:astronaut 7, h:spy 7, p:california 7
h:masks 7, p:kanagawa 7, h:sexcrime 7, c:vn 7, h:escape 7, h:worldcup 7, h:coup 7, p:washington 7, h:consider 6
c:ve 6, h:birth 6, h:intrude 6, h:yen 6, h:retire 6, o:isis 6, o:taliban 6, h:peace 6, o:dpj 6, o:fifa 6
h:explain 6, c:so 6, h:sinkin 6, h:author 6, h:volcano 6, o:mayor 6, p:aichi 6, p:beijing 6, h:stadium 6, c:ch 6
h:hitby 6, c:nz 6, h:cross 6, h:rights 6, c:ie 6, c:th 6, c:sd 6
`
