  +0.000s 12600.000s  deployments: shop web [Deployment aaaaaaaa-0000-4000-8000-000000000002]
  +0.000s   0.000s    alice: alice create [200 rv -> 100]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0000-4000-8000-000000000002","resourceVersion":"100","creationTimestamp":"2021-08-04T09:00:00Z"},"spec":{"replicas":3}}
+3600.000s   0.000s    alice: alice update [200 rv -> 200]
                        Δ spec.replicas 3 -> 5
                        · metadata.resourceVersion "100" -> "200"
+10800.000s   0.000s    alice: alice update [200 rv -> 150] diff.evidence=inferred
                        Δ spec.replicas 5 -> 4
                        · metadata.resourceVersion "200" -> "150"
+12600.000s   0.000s    alice: alice update [200 rv -> 160]
                        Δ spec.replicas 4 -> 7
                        · metadata.resourceVersion "150" -> "160"
