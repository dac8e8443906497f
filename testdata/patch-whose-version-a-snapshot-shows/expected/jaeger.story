  +0.000s   1.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10"},"data":{"mode":"slow"}}
  +1.000s   0.004s    alice: alice patch [200 rv -> 90 inferred] attribution=inferred diff.evidence=inferred
                        Δ data.mode "slow" -> "fast"
                        Δ data.more null -> "x"
                        · metadata.resourceVersion "10" -> "90"
