  +0.000s   0.003s  deployments: shop api [Deployment aaaaaaaa-0002-4000-8000-000000000002]
  +0.000s   0.003s    bob: bob create [201 rv -> 101]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"api","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000002","resourceVersion":"101","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}

  +0.020s  19.973s  deployments: shop web [Deployment aaaaaaaa-0002-4000-8000-000000000001]
  +0.020s   0.003s    bob: bob update [200 rv -> 103]
                        Δ spec.replicas 2 -> 3
                        · metadata.resourceVersion "102" -> "103"
  +1.990s   0.003s    alice: alice create [201 rv -> 100]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000001","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +2.010s   0.003s    alice: alice update [200 rv -> 102]
                        Δ spec.replicas 1 -> 2
                        · metadata.resourceVersion "100" -> "102"
  +2.030s   0.003s    alice: alice update [200 rv -> 104]
                        Δ spec.replicas 3 -> 4
                        · metadata.resourceVersion "103" -> "104"
 +19.990s   0.003s    bob: bob update [200] no_op=true
