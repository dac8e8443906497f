  +0.000s   2.004s  configmaps: shop a [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
                      @ +1.004s unknown writer kelemetry.resource_version.written=12 diff=data.k "v" -> "x" verbose diff=metadata.resourceVersion "10" -> "12" kelemetry.changes=[{"path":"data.k","op":"replace","old":"v","new":"x"}]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"k":"v"}}
  +1.000s   0.004s    alice: alice update [200 rv 12] no_op=true
  +2.000s   0.004s    bob: bob update [200 rv 12 -> 14]
                        Δ data.k "x" -> "y"
                        · metadata.resourceVersion "12" -> "14"
