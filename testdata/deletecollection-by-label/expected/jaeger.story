  +7.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred

  +2.000s   0.004s  deployments: shop db-1 [Deployment 00000003-0000-4000-8000-000000000000]
  +2.000s   0.004s    alice: alice create [201 rv -> 13]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"db-1","namespace":"shop","uid":"00000003-0000-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"db"}}}

  +6.000s   2.004s  deployments: shop edited [Deployment 00000007-0000-4000-8000-000000000000]
  +6.000s   0.004s    alice: alice create [201 rv -> 17]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"edited","namespace":"shop","uid":"00000007-0000-4000-8000-000000000000","resourceVersion":"17","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}
  +8.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ metadata.annotations null -> {"a":"b"}

  +9.000s   0.004s  deployments: shop later [Deployment 00000010-0000-4000-8000-000000000000]
  +9.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"later","namespace":"shop","uid":"00000010-0000-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}

  +3.000s   1.004s  deployments: shop renamed [Deployment 00000004-0000-4000-8000-000000000000]
  +3.000s   0.004s    alice: alice create [201 rv -> 14]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"renamed","namespace":"shop","uid":"00000004-0000-4000-8000-000000000000","resourceVersion":"14","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}
  +4.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ metadata.labels.app "web" -> "old"

  +5.000s   0.004s  deployments: shop unknown [Deployment] object.identity=inferred
  +5.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   7.004s  deployments: shop web-1 [Deployment 00000001-0000-4000-8000-000000000000] object.deleted=2026-11-23T12:00:08.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web-1","namespace":"shop","uid":"00000001-0000-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web-1","namespace":"shop","uid":"00000001-0000-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}

  +1.000s   6.004s  deployments: shop web-2 [Deployment 00000002-0000-4000-8000-000000000000] object.deleted=2026-11-23T12:00:08.004000Z
  +1.000s   0.004s    alice: alice create [201 rv -> 12]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web-2","namespace":"shop","uid":"00000002-0000-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web","tier":"front"}}}
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web-2","namespace":"shop","uid":"00000002-0000-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web","tier":"front"}}}
