  +1.000s   0.004s  configmaps: shop settings [ConfigMap bbbbbbbb-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201] attribution=inferred dry_run=true
  +1.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:02Z"}}

  +2.000s   0.004s  configmaps: shop trial [ConfigMap] object.existence=never
  +2.000s   0.004s    alice: alice create [201] attribution=inferred dry_run=true
