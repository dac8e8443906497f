  +3.000s   0.004s  configmaps: shop again [ConfigMap] object.identity=inferred object.gone=true object.gone_by=2026-11-23T12:00:05.000000Z
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

  +4.000s   4.004s  configmaps: shop again [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:00:09.004000Z
  +4.000s   0.004s    alice: alice create [201] attribution=inferred
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred

  +2.000s  19.004s  configmaps: shop found [ConfigMap 6cfe6169-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:22.004000Z
  +2.000s   0.004s    alice: alice create [201 rv -> 12]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"found","namespace":"shop","uid":"6cfe6169-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:03Z"}}
 +21.000s   0.004s    alice: alice delete [200] attribution=inferred
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"found","namespace":"shop","uid":"6cfe6169-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:03Z"}}

  +1.000s  19.004s  configmaps: shop going [ConfigMap f2bab060-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:21.004000Z deletion.timestamp=2026-11-23T12:00:20.000000Z deletion.grace_seconds=0 deletion.finalizers=["example.com/hold"] deletion.released_by=alice
  +1.000s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"going","namespace":"shop","uid":"f2bab060-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:02Z","finalizers":["example.com/hold"]}}
 +19.000s   0.004s    alice: alice delete [200 rv -> 31 inferred] attribution=inferred diff.evidence=inferred
                        = {"apiVersion":"v1","kind":"ConfigMap","metadata":{"creationTimestamp":"2026-11-23T12:00:02Z","deletionGracePeriodSeconds":0,"deletionTimestamp":"2026-11-23T12:00:20Z","finalizers":["example.com/hold"],"name":"going","namespace":"shop","resourceVersion":"31","uid":"f2bab060-0001-4000-8000-000000000000"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:20Z"
                        · metadata.resourceVersion "11" -> "31"
 +20.000s   0.004s    alice: alice patch [200] diff.evidence=inferred
                        Δ metadata.finalizers ["example.com/hold"] -> null

  +0.000s   9.000s  configmaps: shop read [ConfigMap ecae1311-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"read","namespace":"shop","uid":"ecae1311-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"}}

  +8.000s   0.004s  namespaces: shop [Namespace] object.identity=inferred
  +8.000s   0.004s    bob: bob deletecollection [200] attribution=inferred
