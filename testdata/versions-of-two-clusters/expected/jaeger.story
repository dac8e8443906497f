 +60.000s   0.004s  configmaps: shop late [ConfigMap aaaaaaaa-0007-4000-8000-000000000000]
 +60.000s   0.004s    alice: alice create [201 rv -> 150]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"late","namespace":"shop","uid":"aaaaaaaa-0007-4000-8000-000000000000","resourceVersion":"150","creationTimestamp":"2026-11-23T12:01:00Z"},"data":{"k":"v"}}

  +5.000s   0.004s  configmaps: shop other [ConfigMap aaaaaaaa-0002-4000-8000-000000000000]
  +5.000s   0.004s    alice: alice create [201 rv -> 200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"other","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"200","creationTimestamp":"2026-11-23T12:00:05Z"},"data":{"k":"v"}}

  +0.000s  10.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 100]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:00Z"},"data":{"k":"before"}}
 +10.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.k "before" -> "after"

 +20.000s   5.004s  configmaps: shop twice [ConfigMap aaaaaaaa-0004-4000-8000-000000000000] object.deleted=2026-11-23T12:00:25.004000Z
 +20.000s   0.004s    alice: alice create [201 rv -> 300]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"twice","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"300","creationTimestamp":"2026-11-23T12:00:20Z"},"data":{"k":"v"}}
 +25.000s   0.004s    alice: alice delete [200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"twice","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"300","creationTimestamp":"2026-11-23T12:00:20Z"},"data":{"k":"v"}}

 +70.000s   0.004s  configmaps: shop twice [ConfigMap aaaaaaaa-0008-4000-8000-000000000000]
 +70.000s   0.004s    alice: alice create [201 rv -> 160]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"twice","namespace":"shop","uid":"aaaaaaaa-0008-4000-8000-000000000000","resourceVersion":"160","creationTimestamp":"2026-11-23T12:01:10Z"},"data":{"k":"v"}}

+120.000s   0.004s  configmaps: shop twice [ConfigMap aaaaaaaa-0006-4000-8000-000000000000]
+120.000s   0.004s    alice: alice create [201 rv -> 400]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"twice","namespace":"shop","uid":"aaaaaaaa-0006-4000-8000-000000000000","resourceVersion":"400","creationTimestamp":"2026-11-23T12:02:00Z"},"data":{"k":"v"}}
