  +0.000s   4.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:03.000000Z deletion.grace_seconds=0 deletion.propagation=Foreground deletion.finalizers=["shop.example.com/backup","shop.example.com/audit","foregroundDeletion"] deletion.blocked_by=["shop.example.com/audit","foregroundDeletion"]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/backup","shop.example.com/audit"]},"data":{"mode":"slow"}}
  +2.000s   0.004s    bob: bob delete [200] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"v1","data":{"mode":"slow"},"kind":"ConfigMap","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":0,"deletionTimestamp":"2026-11-23T12:00:03Z","finalizers":["shop.example.com/backup","shop.example.com/audit","foregroundDeletion"],"name":"settings","namespace":"shop","resourceVersion":"10","uid":"aaaaaaaa-0001-4000-8000-000000000000"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:03Z"
                        Δ metadata.finalizers[="foregroundDeletion"] null -> "foregroundDeletion"
  +4.000s   0.004s    shop:backup-operator: system:serviceaccount:shop:backup-operator patch [200] attribution=inferred diff.evidence=inferred patch.type=json
                        Δ metadata.finalizers[="shop.example.com/backup"] "shop.example.com/backup" -> null
