  +0.000s   1.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
                      @ +1.004s unknown writer kelemetry.resource_version.written=90 diff=data.more null -> "x" verbose diff=metadata.resourceVersion "10" -> "90" kelemetry.changes=[{"path":"data.more","op":"add","new":"x"}] kelemetry.diff.evidence=inferred
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10"},"data":{"mode":"slow"}}
  +1.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.mode "slow" -> "fast"
