  +0.000s  10.005s  configmaps: shop stock [ConfigMap 00000000-0000-4000-8000-0000000000a1]
  +0.000s   0.005s    alice: alice create [201 rv -> 100]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"stock","namespace":"shop","uid":"00000000-0000-4000-8000-0000000000a1","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"red shoes":"0","red hats":"0","blue shoes":"0","blue hats":"0"}}
  +1.000s   0.005s    alice: alice update [200 rv -> 101]
                        Δ data["red shoes"] "0" -> "1"
                        · metadata.resourceVersion "100" -> "101"
  +2.000s   0.005s    alice: alice update [200 rv -> 102]
                        Δ data["red hats"] "0" -> "2"
                        · metadata.resourceVersion "101" -> "102"
  +3.000s   0.005s    alice: alice update [200 rv -> 103]
                        Δ data["blue shoes"] "0" -> "3"
                        · metadata.resourceVersion "102" -> "103"
  +4.000s   0.005s    alice: alice update [200 rv -> 104]
                        Δ data["blue hats"] "0" -> "4"
                        · metadata.resourceVersion "103" -> "104"
  +5.000s   0.005s    alice: alice update [200 rv -> 105]
                        Δ data["red shoes"] "1" -> "5"
                        · metadata.resourceVersion "104" -> "105"
  +6.000s   0.005s    alice: alice update [200 rv -> 106]
                        Δ data["red hats"] "2" -> "6"
                        · metadata.resourceVersion "105" -> "106"
  +7.000s   0.005s    alice: alice update [200 rv -> 107]
                        Δ data["blue shoes"] "3" -> "7"
                        · metadata.resourceVersion "106" -> "107"
  +8.000s   2.005s    alice: alice update [200 rv -> 108] fold.count=3 fold.last=2026-11-23T12:00:11.000000Z
                        Δ data["blue hats"] "4" -> "8"
                        · metadata.resourceVersion "107" -> "108"
