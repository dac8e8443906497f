  +7.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred

  +0.000s   0.004s  deployments: shop web-1 [Deployment 00000001-0000-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web-1","namespace":"shop","uid":"00000001-0000-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}
