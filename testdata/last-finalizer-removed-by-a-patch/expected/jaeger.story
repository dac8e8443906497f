  +0.000s   7.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:03.000000Z deletion.grace_seconds=0 deletion.propagation=Background deletion.finalizers=["shop.example.com/backup","shop.example.com/audit"] deletion.released_by=system:serviceaccount:shop:audit-operator
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/backup","shop.example.com/audit"]},"data":{"mode":"slow"}}
  +2.000s   0.004s    bob: bob delete [200 rv -> 11]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/backup","shop.example.com/audit"],"deletionTimestamp":"2026-11-23T12:00:03Z","deletionGracePeriodSeconds":0},"data":{"mode":"slow"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:03Z"
                        · metadata.resourceVersion "10" -> "11"
  +4.000s   0.004s    shop:backup-operator: system:serviceaccount:shop:backup-operator patch [200 rv -> 12]
                        Δ metadata.finalizers[="shop.example.com/backup"] "shop.example.com/backup" -> null
                        · metadata.resourceVersion "11" -> "12"
  +7.000s   0.004s    shop:audit-operator: system:serviceaccount:shop:audit-operator patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ metadata.finalizers[="shop.example.com/audit"] "shop.example.com/audit" -> null
