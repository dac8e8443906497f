  +0.000s   6.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
                      @ +3.000s unknown writer kelemetry.resource_version.written=12
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow"}}
  +3.000s   0.004s    alice: alice update [200 rv 12]
  +5.000s   0.004s    alice: alice patch [200] attribution=inferred
  +6.000s   0.004s    alice: alice update [200 rv 14 -> 15] diff.evidence=inferred diff.unseen_versions=3
                        Δ data.mode "slow" -> "fast"
                        Δ data.theirs null -> "y"
                        · metadata.resourceVersion "10" -> "15"
