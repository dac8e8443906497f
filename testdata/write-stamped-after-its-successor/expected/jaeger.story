  +0.000s   0.083s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.003s    scaler: scaler update [200 rv 10 -> 11]
                        Δ spec.replicas 1 -> 2
                        · metadata.resourceVersion "10" -> "11"
  +0.010s   0.003s    scaler: scaler update [200 rv 12] no_op=true
  +0.020s   0.003s    scaler: scaler update [200 rv 12 -> 13]
                        Δ spec.replicas 3 -> 4
                        · metadata.resourceVersion "12" -> "13"
  +0.040s   0.003s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"dddddddd-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +0.055s   0.003s    bob: bob update [200 rv 11 -> 12]
                        Δ spec.replicas 2 -> 3
                        · metadata.resourceVersion "11" -> "12"
  +0.080s   0.003s    bob: bob patch [200 rv -> 14]
                        Δ spec.replicas 4 -> 5
                        · metadata.resourceVersion "13" -> "14"
