  +7.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred

  +3.000s   6.004s  deployments: shop alive [Deployment 00000004-0000-4000-8000-000000000000]
  +3.000s   0.004s    alice: alice create [201 rv -> 14]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"alive","namespace":"shop","uid":"00000004-0000-4000-8000-000000000000","resourceVersion":"14","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}
  +9.000s   0.004s    alice: alice update [200 rv -> 21]
                        Δ metadata.labels.x null -> "y"
                        · metadata.resourceVersion "14" -> "21"

  +0.000s   7.004s  deployments: shop free [Deployment 00000001-0000-4000-8000-000000000000] object.deleted=2026-11-23T12:00:08.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"free","namespace":"shop","uid":"00000001-0000-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"free","namespace":"shop","uid":"00000001-0000-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"}}}

  +1.000s   6.004s  deployments: shop held [Deployment 00000002-0000-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:08.000000Z deletion.grace_seconds=0 deletion.finalizers=["example.com/hold"] deletion.blocked_by=["example.com/hold"]
  +1.000s   0.004s    alice: alice create [201 rv -> 12]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"held","namespace":"shop","uid":"00000002-0000-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"},"finalizers":["example.com/hold"]}}
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":0,"deletionTimestamp":"2026-11-23T12:00:08Z","finalizers":["example.com/hold"],"labels":{"app":"web"},"name":"held","namespace":"shop","resourceVersion":"12","uid":"00000002-0000-4000-8000-000000000000"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:08Z"

  +2.000s   6.004s  deployments: shop released [Deployment 00000003-0000-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z deletion.timestamp=2026-11-23T12:00:08.000000Z deletion.grace_seconds=0 deletion.finalizers=["example.com/hold"] deletion.released_by=alice
  +2.000s   0.004s    alice: alice create [201 rv -> 13]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"released","namespace":"shop","uid":"00000003-0000-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"},"finalizers":["example.com/hold"]}}
  +7.000s   0.004s    alice: alice deletecollection [200] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":0,"deletionTimestamp":"2026-11-23T12:00:08Z","finalizers":["example.com/hold"],"labels":{"app":"web"},"name":"released","namespace":"shop","resourceVersion":"13","uid":"00000003-0000-4000-8000-000000000000"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:08Z"
  +8.000s   0.004s    alice: alice patch [200] diff.evidence=inferred
                        Δ metadata.finalizers ["example.com/hold"] -> null
                        · metadata.resourceVersion "13" -> "20"
