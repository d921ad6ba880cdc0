/** Sports; two of them are never one event: `id | English | Japanese`. English is compared by stem. */
export const SPORTS = `
sport-football | football, soccer | サッカー
sport-baseball | baseball, home run, pitcher, World Series | 野球, 本塁打, 投手, ワールドシリーズ, ホームラン
sport-basketball | basketball, NBA | バスケットボール, バスケ
sport-rugby | rugby | ラグビー
sport-tennis | tennis, Wimbledon, Grand Slam | テニス, ウィンブルドン
sport-golf | golf, Masters tournament | ゴルフ
sport-cricket | cricket | クリケット
sport-sumo | sumo, yokozuna | 大相撲, 横綱, 相撲, 大関
sport-judo | judo, judoka | 柔道
sport-gymnastics | gymnastics, gymnast | 体操
sport-swimming | swim, swimming, swimmer, freestyle, breaststroke, backstroke, butterfly, medley | 競泳, 水泳, 自由形, 平泳ぎ, 背泳ぎ, バタフライ, メドレー
sport-athletics | athletics, sprint, marathon, 100m, sprinter, long jump, track and field | 陸上, マラソン, 短距離
sport-skateboard | skateboard, skateboarding, skateboarder | スケートボード, スケボー
sport-fencing | fencer, epee, sabre, fencing gold, fencing team, fencing final, foil final, team foil | フェンシング, フルーレ, エペ, サーブル
sport-surfing | surfing, surfer | サーフィン
sport-triathlon | triathlon | トライアスロン
sport-volleyball | volleyball | バレーボール
sport-cycling | cycling, Tour de France, cyclist | 自転車, ツール・ド・フランス
sport-shootingsport | air rifle, air pistol | エアライフル, エアピストル
sport-boxing | boxer, heavyweight, =boxing | ボクシング
sport-figureskating | figure skating, skater | フィギュアスケート, フィギュア
sport-skiing | ski, skiing, snowboard | スキー, スノーボード
sport-motorsport | Formula One, Formula 1, Grand Prix, F1 | F1, グランプリ
sport-chess | chess | チェス
sport-shogi | shogi | 将棋, 竜王, 名人
sport-rowing | rower, sculls, =rowing | ボート競技, ボート男子, ボート女子
sport-canoe | canoe, kayak, slalom | カヌー, カヤック
sport-sailing | regatta, yachtsman, yacht race, =sailing | セーリング, ヨット
sport-weightlifting | weightlifting, weightlifter | 重量挙げ, ウエイトリフティング
sport-wrestling | wrestling, freestyle wrestler | レスリング
sport-archery | archery, archer | アーチェリー
sport-handball | handball | ハンドボール
sport-tabletennis | table tennis | 卓球
sport-badminton | badminton | バドミントン
sport-taekwondo | taekwondo, karate | テコンドー, 空手
sport-climbing | sport climbing, =bouldering | スポーツクライミング, ボルダリング
sport-diving | springboard, platform diving, diving gold, =diving | 飛び込み, 飛込
sport-equestrian | equestrian, dressage, showjumping | 馬術
sport-hockey | hockey, ice hockey | ホッケー, アイスホッケー
sport-waterpolo | water polo, synchronised swimming, artistic swimming | 水球, アーティスティックスイミング
sport-breaking | breakdance, breakdancing | ブレイキン, ブレイクダンス
sport-horseracing | horse race, horse racing, jockey, derby | 競馬, 騎手, ダービー
sport-pentathlon | pentathlon, decathlon, heptathlon | 五種, 十種, 七種
`
