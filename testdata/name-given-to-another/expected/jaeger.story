  +4.000s  57.004s  configmaps: shop kept [ConfigMap aaaaaaaa-0004-4000-8000-000000000000]
  +4.000s   0.004s    alice: alice create [201 rv -> 13]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"kept","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:04Z"}}
 +60.000s   0.004s    bob: bob create (Conflict) [409] ERROR attribution=inferred
 +61.000s   0.004s    bob: bob create [201] attribution=inferred dry_run=true

  +1.600s   0.004s  configmaps: shop quick [ConfigMap aaaaaaaa-0002-4000-8000-000000000000] object.gone=true object.gone_by=2026-11-23T12:00:02.100000Z
  +1.600s   0.004s    alice: alice create [201 rv -> 11]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"quick","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z"}}

  +2.100s   0.004s  configmaps: shop quick [ConfigMap aaaaaaaa-0002-4000-8000-000000000001]
  +2.100s   0.004s    alice: alice create [201 rv -> 12]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"quick","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000001","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:02Z"}}

  +5.000s 105.004s  configmaps: shop twice [ConfigMap aaaaaaaa-0005-4000-8000-000000000000]
  +5.000s   0.004s    alice: alice create [201 rv -> 14]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"twice","namespace":"shop","uid":"aaaaaaaa-0005-4000-8000-000000000000","resourceVersion":"14","creationTimestamp":"2026-11-23T12:00:05Z"}}
+110.000s   0.004s    bob: bob patch [200 rv -> 42]
                        Δ data null -> {"k":"v"}
                        · metadata.resourceVersion "14" -> "42"

+105.000s   0.004s  configmaps: shop twice [ConfigMap aaaaaaaa-0005-4000-8000-000000000001]
+105.000s   0.004s    alice: alice create [201 rv -> 41]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"twice","namespace":"shop","uid":"aaaaaaaa-0005-4000-8000-000000000001","resourceVersion":"41","creationTimestamp":"2026-11-23T12:01:45Z"}}

  +3.000s   0.004s  configmaps: shop unseen [ConfigMap] object.identity=inferred object.gone=true object.gone_by=2026-11-23T12:01:43.000000Z
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

+103.000s   0.004s  configmaps: shop unseen [ConfigMap] object.identity=inferred
+103.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000] object.gone=true object.gone_by=2026-11-23T12:01:40.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"}}

+100.000s   0.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000001]
+100.000s   0.004s    alice: alice create [201 rv -> 40]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"40","creationTimestamp":"2026-11-23T12:01:40Z"}}
