  +0.000s   5.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow"}}
  +1.000s   0.004s    bob: bob update [200 rv 10 -> 11]
                        Δ data.mode "slow" -> "bobs"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    alice: alice update (Conflict) [409 rv 10] ERROR
  +3.000s   0.004s    alice: alice patch (Unprocessable Entity) [422] ERROR attribution=inferred
  +4.000s   0.004s    alice: alice patch [200 rv -> 12 inferred] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.mode "bobs" -> "fast"
                        · metadata.resourceVersion "11" -> "12"
  +5.000s   0.004s    bob: bob update [200 rv 12 -> 13] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "12" -> "13"
