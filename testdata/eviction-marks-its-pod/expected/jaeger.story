  +0.000s   8.004s  pods: shop web-0 [Pod aaaaaaaa-0001-4000-8000-000000000000] deletion.timestamp=2026-11-23T12:00:15.000000Z deletion.grace_seconds=10
                      @ +4.000s status.condition type=DisruptionTarget status=True reason=EvictionByEvictionAPI message=Eviction API: evicting lastTransitionTime=2026-11-23T12:00:05.000000Z kelemetry.condition.written=2026-11-23T12:00:05.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"nodeName":"node-1","terminationGracePeriodSeconds":30,"containers":[{"name":"web","image":"nginx"}]},"status":{"phase":"Running","conditions":[{"type":"PodScheduled","status":"True","lastProbeTime":nul…
  +1.000s   0.004s    bob: bob create eviction (Too Many Requests) [429] ERROR attribution=inferred
  +4.000s   0.004s    bob: bob create eviction [201] attribution=inferred diff.evidence=inferred
                        Δ metadata.deletionGracePeriodSeconds null -> 10
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:15Z"
                        Δ status.conditions[type=DisruptionTarget] null -> {"lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:05Z","message":"Eviction API: evicting","reason":"EvictionByEvictionAPI","status":"True","type":"DisruptionTarget"}
  +8.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 13] diff.evidence=inferred
                        Δ status.phase "Running" -> "Succeeded"
                        · metadata.resourceVersion "10" -> "13"
