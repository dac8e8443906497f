  +0.000s   3.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:04.004000Z deletion.propagation=Background
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10"},"data":{"mode":"slow"}}
  +1.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.mode "slow" -> "fast"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ data.mode "fast" -> "faster"
                        · metadata.resourceVersion "11" -> "12"
  +3.000s   0.004s    bob: bob delete [200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"12"},"data":{"mode":"faster"}}
