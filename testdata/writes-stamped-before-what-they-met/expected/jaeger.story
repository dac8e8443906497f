  +0.000s   4.034s  configmaps: shop other [ConfigMap aaaaaaaa-0001-4000-8000-000000000002] object.deleted=2026-11-23T12:00:05.024000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0 deletion.finalizers=["shop.example.com/hold"] deletion.released_by=operator
  +0.000s   0.004s    alice: alice create [201 rv -> 30]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"other","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"30","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/hold"]},"data":{"mode":"slow"}}
  +4.020s   0.004s    operator: operator update [200 rv 40]
                        Δ metadata.finalizers ["shop.example.com/hold"] -> null
  +4.030s   0.004s    bob: bob delete [200 rv -> 40]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"other","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"40","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/hold"],"deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0},"data":{"mode":"slow"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "30" -> "40"

  +0.000s   4.034s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000001] object.deleted=2026-11-23T12:00:05.024000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0 deletion.finalizers=["shop.example.com/hold"] deletion.released_by=operator
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/hold"]},"data":{"mode":"slow"}}
  +4.020s   0.004s    operator: operator patch [200]
                        Δ metadata.finalizers ["shop.example.com/hold"] -> null
  +4.030s   0.004s    bob: bob delete [200 rv -> 20]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/hold"],"deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0},"data":{"mode":"slow"}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "10" -> "20"

  +0.015s   1.989s  pods: shop pod [Pod aaaaaaaa-0001-4000-8000-000000000003]
                      @ +0.015s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T12:00:01.000000Z kelemetry.condition.written=2026-11-23T12:00:01.015000Z
  +0.015s   0.003s    scheduler: scheduler create binding [201] attribution=inferred diff.evidence=inferred
                        Δ spec.nodeName null -> "node-1"
                        Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:01Z","status":"True","type":"PodScheduled"}]
  +0.020s   0.004s    replicaset-controller: replicaset-controller create [201 rv -> 50]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"pod","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000003","resourceVersion":"50","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"c","image":"i"}]},"status":{"phase":"Pending"}}
  +2.000s   0.004s    kubelet: kubelet patch status [200 rv -> 52] diff.evidence=inferred
                        Δ status.phase "Pending" -> "Running"
                        · metadata.resourceVersion "50" -> "52"
