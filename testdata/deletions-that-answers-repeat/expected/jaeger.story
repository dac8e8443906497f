  +0.000s   8.010s  configmaps: shop freed [ConfigMap 33333333-1111-4111-8111-111111111111] deletion.timestamp=2026-11-23T12:00:09.000000Z deletion.grace_seconds=0 deletion.finalizers=["x/f1","x/f2"] deletion.blocked_by=["x/f1"]
  +0.000s   0.010s    alice: alice create [201 rv -> 120]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"freed","namespace":"shop","uid":"33333333-1111-4111-8111-111111111111","resourceVersion":"120","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["x/f1","x/f2"]},"data":{"k":"1"}}
  +8.000s   0.010s    alice: alice delete [200 rv -> 123] diff.evidence=inferred diff.unseen_versions=1
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"freed","namespace":"shop","uid":"33333333-1111-4111-8111-111111111111","resourceVersion":"123","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:09Z","deletionGracePeriodSeconds":0,"finalizers":["x/f1"]},"data":{"k":"1"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:09Z"
                        Δ metadata.finalizers[="x/f2"] "x/f2" -> null
                        · metadata.resourceVersion "120" -> "123"

  +0.000s  19.010s  configmaps: shop held [ConfigMap 11111111-1111-4111-8111-111111111111] deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0 deletion.finalizers=["x/f1"] deletion.blocked_by=["x/f1"]
  +0.000s   0.010s    alice: alice create [201 rv -> 100]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"held","namespace":"shop","uid":"11111111-1111-4111-8111-111111111111","resourceVersion":"100","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["x/f1"]},"data":{"k":"1"}}
  +4.000s   0.010s    alice: alice delete [200 rv -> 103]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"held","namespace":"shop","uid":"11111111-1111-4111-8111-111111111111","resourceVersion":"103","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0,"finalizers":["x/f1"]},"data":{"k":"1"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "100" -> "103"
 +19.000s   0.010s    bob: bob delete [200] no_op=true

  +0.000s   8.010s  configmaps: shop unmarked [ConfigMap 22222222-1111-4111-8111-111111111111] object.deleted=2026-11-23T12:00:09.010000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0 deletion.finalizers=["x/f1"] deletion.released_by=carol
                      @ +8.010s unknown writer kelemetry.resource_version.written=113
  +0.000s   0.010s    alice: alice create [201 rv -> 110]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"unmarked","namespace":"shop","uid":"22222222-1111-4111-8111-111111111111","resourceVersion":"110","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["x/f1"]},"data":{"k":"1"}}
  +8.000s   0.010s    carol: carol patch [200] diff.evidence=inferred diff.unseen_versions=1
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        Δ metadata.finalizers ["x/f1"] -> null
                        · metadata.resourceVersion "110" -> "113"

  +0.000s   5.010s  pods: shop ended [Pod 44444444-1111-4111-8111-111111111111] object.deleted=2026-11-23T12:00:06.010000Z deletion.timestamp=2026-11-23T12:00:06.000000Z deletion.grace_seconds=1
                      @ +1.000s unknown writer kelemetry.resource_version.written=199
  +1.000s   0.010s    kubelet: system:node:n1 update status [200 rv 199 -> 200] diff.base=unknown
  +4.000s   0.010s    alice: alice delete [200 rv -> 203]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"ended","namespace":"shop","uid":"44444444-1111-4111-8111-111111111111","resourceVersion":"203","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:06Z","deletionGracePeriodSeconds":1},"spec":{"nodeName":"n1","terminationGracePeriodSeconds":30,"containers":[{"name":"c","image":"i"}]},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 1
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:06Z"
                        · metadata.resourceVersion "200" -> "203"
  +5.000s   0.010s    kubelet: system:node:n1 delete [200] attribution=inferred

  +0.000s  29.010s  pods: shop ending [Pod 55555555-1111-4111-8111-111111111111] deletion.timestamp=2026-11-23T12:01:00.000000Z deletion.grace_seconds=30
                      @ +1.000s unknown writer kelemetry.resource_version.written=299
  +1.000s   0.010s    kubelet: system:node:n1 update status [200 rv 299 -> 300] diff.base=unknown
 +29.000s   0.010s    alice: alice deletecollection [200] diff.evidence=inferred
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"creationTimestamp":"2026-11-23T12:00:01Z","deletionGracePeriodSeconds":30,"deletionTimestamp":"2026-11-23T12:01:00Z","name":"ending","namespace":"shop","resourceVersion":"300","uid":"55555555-1111-4111-8111-111111111111"},"spec":{"containers":[{"image":"i","name":"c"}],"nodeName":"n1","terminationGracePeriodSeconds":30},"status":{"phase":"Running"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 30
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:01:00Z"
