  +0.000s   2.004s  pods: shop web-0 [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +1.000s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T12:00:02.000000Z kelemetry.condition.written=2026-11-23T12:00:02.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","annotations":{"gpu/index":"none","team":"web"}},"spec":{"containers":[{"name":"web","image":"nginx"}]},"status":{"phase":"Pending"}}
  +1.000s   0.004s    kube-scheduler: system:kube-scheduler create binding [201 rv -> 11 inferred] attribution=inferred diff.evidence=inferred
                        Δ metadata.annotations["gpu/index"] "none" -> "3"
                        Δ metadata.labels null -> {"topology.kubernetes.io/zone":"west"}
                        Δ spec.nodeName null -> "node-1"
                        Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:02Z","status":"True","type":"PodScheduled"}]
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12] diff.evidence=inferred
                        Δ status.phase "Pending" -> "Running"
                        · metadata.resourceVersion "11" -> "12"
