  +0.000s   3.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow","list":"x"}}
  +1.000s   0.004s    alice: alice update [200 rv 10 -> 11 inferred] diff.evidence=inferred
                        Δ data.list "x" -> null
                        Δ data.mode "slow" -> "fast"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    alice: alice update [200 rv 11 -> 12 inferred] diff.evidence=inferred
                        Δ data.mode "fast" -> "faster"
                        · metadata.resourceVersion "11" -> "12"
  +3.000s   0.004s    bob: bob update [200 rv 12 -> 13] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "12" -> "13"
