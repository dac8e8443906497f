  +0.000s   0.011s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.003s    bob: bob update [200 rv 10 -> 11]
                        Δ spec.replicas 1 -> 2
                        · metadata.resourceVersion "10" -> "11"
  +0.001s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"dddddddd-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +0.007s   0.004s    alice: alice update [200 rv 11 -> 12]
                        Δ spec.replicas 2 -> 3
                        · metadata.resourceVersion "11" -> "12"
