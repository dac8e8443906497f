 +20.000s   0.004s  configmaps: shop last [ConfigMap aaaaaaaa-0005-4000-8000-000000000000]
 +20.000s   0.004s    bob: bob create [201 rv -> 30]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"last","namespace":"shop","uid":"aaaaaaaa-0005-4000-8000-000000000000","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:20Z"}}

  +0.000s  20.004s  configmaps: shop quiet [ConfigMap aaaaaaaa-0006-4000-8000-000000000000]

  +0.000s   2.004s  configmaps: shop written [ConfigMap aaaaaaaa-0003-4000-8000-000000000000]
  +2.000s   0.004s    bob: bob update [200 rv 14 -> 15]
                        Δ data.k "old" -> "new"
                        · metadata.resourceVersion "14" -> "15"

  +0.000s  20.004s  pods: shop leaving [Pod aaaaaaaa-0004-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:40.000000Z deletion.grace_seconds=30
                      @ +20.004s unknown writer kelemetry.resource_version.written=25 verbose diff=metadata.resourceVersion "21" -> "25"
 +10.500s   0.004s    bob: bob delete [200 rv -> 21]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"leaving","namespace":"shop","uid":"aaaaaaaa-0004-4000-8000-000000000000","resourceVersion":"21","creationTimestamp":"2026-11-23T12:00:00Z","deletionTimestamp":"2026-11-23T12:00:40Z","deletionGracePeriodSeconds":30},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}

  +0.000s  12.004s  pods: shop stopped [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:12.004000Z deletion.timestamp=2026-11-23T12:00:10.000000Z deletion.grace_seconds=0
  +0.000s   0.004s    bob: bob patch [200 rv -> 12] diff.base=unknown
 +10.000s   0.004s    bob: bob delete [200 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"stopped","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:00Z","deletionTimestamp":"2026-11-23T12:00:40Z","deletionGracePeriodSeconds":30},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:40Z"
                        · metadata.resourceVersion "12" -> "20"
 +12.000s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 22]
                        Δ metadata.deletionGracePeriodSeconds 30 -> 0
                        Δ metadata.deletionTimestamp "2026-11-23T12:00:40Z" -> "2026-11-23T12:00:10Z"
                        · metadata.resourceVersion "20" -> "22"

  +1.000s  12.004s  deployments: shop web [Deployment aaaaaaaa-0002-4000-8000-000000000000] object.deleted=2026-11-23T12:00:13.004000Z
  +1.000s   0.004s    bob: bob create [201 rv -> 13]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
 +13.000s   0.004s    bob: bob delete [200]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1}}
