  +0.000s   6.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
                      @ +5.000s unknown writer kelemetry.resource_version.written=12 kelemetry.field_manager=kubectl-edit kelemetry.field_manager.evidence=reported diff=data.mode "slow" -> "odd" verbose diff=metadata.resourceVersion "10" -> "12" kelemetry.changes=[{"path":"data.mode","op":"replace","old":"slow","new":"odd","managers":["shop-cd","kubectl-edit"]}]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow"}}
  +6.000s   0.004s    alice: alice update [200 rv 12 -> 13]
                        Δ data.mode "odd" -> "fast"
                        · metadata.resourceVersion "12" -> "13"
                        ⚐ data.mode previous_managers=["shop-cd","kubectl-edit"]
