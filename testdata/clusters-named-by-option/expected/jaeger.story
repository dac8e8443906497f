  +0.000s   4.003s  configmaps: shop settings [ConfigMap cccccccc-0001-4000-8000-000000000000] object.created_before=2026-11-23T11:00:00.000000Z

  +0.000s   4.003s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.003s    alice: alice create [201 rv -> 900]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"900","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +4.000s   0.003s    alice: alice update [200 rv -> 905]
                        Δ spec.replicas 1 -> 2
                        · metadata.resourceVersion "900" -> "905"

  +0.000s   4.003s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +4.000s   0.003s    bob: bob update [200 rv -> 12] diff.base=unknown

  +1.000s   0.003s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +1.000s   0.003s    carol: carol create [201 rv -> 4]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"dddddddd-0001-4000-8000-000000000000","resourceVersion":"4","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
