  +0.000s  51.004s  configmaps: shop released [ConfigMap aaaaaaaa-0003-4000-8000-000000000000] object.deleted=2026-11-23T12:00:51.004000Z
                      @ +51.000s unknown writer kelemetry.resource_version.written=30
 +51.000s   0.004s    operator: operator update [200 rv 30] diff.base=unknown

  +0.000s   5.804s  pods: shop fast [Pod aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:05.804000Z deletion.timestamp=2026-11-23T12:00:06.000000Z deletion.grace_seconds=0
  +0.000s   0.004s    bob: bob create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"fast","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
  +5.000s   0.004s    bob: bob delete [200 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"fast","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:00Z","deletionTimestamp":"2026-11-23T12:00:36Z","deletionGracePeriodSeconds":30},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:36Z"
                        · metadata.resourceVersion "10" -> "20"
  +5.800s   0.004s    kubelet: system:node:node-1 delete [200 rv -> 22]
                        Δ metadata.deletionGracePeriodSeconds 30 -> 0
                        Δ metadata.deletionTimestamp "2026-11-23T12:00:36Z" -> "2026-11-23T12:00:06Z"
                        · metadata.resourceVersion "20" -> "22"

  +1.000s  49.004s  pods: shop stuck [Pod aaaaaaaa-0002-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:35.000000Z deletion.grace_seconds=30
  +1.000s   0.004s    bob: bob create [201 rv -> 11]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"stuck","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
  +5.500s   0.004s    bob: bob delete [200 rv -> 21]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"stuck","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000","resourceVersion":"21","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:35Z","deletionGracePeriodSeconds":30},"spec":{"nodeName":"node-1","containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:35Z"
                        · metadata.resourceVersion "11" -> "21"
 +50.000s   0.004s    bob: bob delete [200] no_op=true
