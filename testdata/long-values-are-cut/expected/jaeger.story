  +0.000s   2.004s  configmaps: shop page [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"page","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"index.html":"Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 G…
  +1.000s   0.004s    alice: alice update [200 rv 10 -> 11]
                        Δ data["index.html"] "Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 G… Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, …(len=1985 xxh3=6004d300a55ea9bf)
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    alice: alice update [200 rv 11 -> 12]
                        Δ data["index.html"] "Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 G… Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, 世界! 🎡 Grüße, …(len=1985 xxh3=e8e058f5728ec9b7)
                        · metadata.resourceVersion "11" -> "12"
