  +0.013s   0.003s  deployments: shop api [Deployment aaaaaaaa-0002-4000-8000-000000000002]
  +0.013s   0.003s    bob: bob create [201 rv -> 101]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"api","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000002","resourceVersion":"101","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}

  +0.003s  20.003s  deployments: shop web [Deployment aaaaaaaa-0002-4000-8000-000000000001]
  +0.000s   3.000s    configmaps: shop web [ConfigMap aaaaaaaa-0002-4000-8000-000000000009] link.class=children link.evidence=exact
  +0.000s   0.003s      carol: carol create [201 rv -> 5]
                          = {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000009","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:04Z","annotations":{"kelemetry.kubewharf.io/parent-link":"{\"cluster\":\"main\",\"group\":\"apps\",\"version\":\"v1\",\"resource\":\"deployments\",\"namespace\":\"shop\",\"name\":\"web\",\"uid\":\"aaaaaaaa-0002-40…
  +1.000s   2.000s      operator: reconcile [aaaaaaaa-0002-4000-8000-000000000009] log.source=operator log.duration=2s
  +0.003s   0.003s    alice: alice create [201 rv -> 100]
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000001","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
  +0.023s   0.003s    alice: alice update [200 rv -> 102]
                        Δ spec.replicas 1 -> 2
                        · metadata.resourceVersion "100" -> "102"
  +0.033s   0.003s    bob: bob update [200 rv -> 103]
                        Δ spec.replicas 2 -> 3
                        · metadata.resourceVersion "102" -> "103"
  +0.043s   0.003s    alice: alice update [200 rv -> 104]
                        Δ spec.replicas 3 -> 4
                        · metadata.resourceVersion "103" -> "104"
 +20.003s   0.003s    bob: bob update [200] no_op=true
