  +0.000s   1.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +0.000s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T12:00:01.000000Z kelemetry.condition.written=2026-11-23T12:00:01.100000Z
                      @ +0.200s Pulling message=Pulling image "nginx:1.28" source=kubelet k8s.event.reason=Pulling k8s.event.type=Normal k8s.event.name=web.18eaaacd88c20c00 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
  +0.100s   0.004s    kube-scheduler: system:kube-scheduler create binding [201 rv -> 11 inferred] diff.evidence=inferred
                        Δ spec.nodeName null -> "node-1"
                        Δ status null -> {"conditions":[{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:01Z","status":"True","type":"PodScheduled"}]}
                        · metadata.resourceVersion "10" -> "11"
  +1.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12] diff.evidence=inferred
                        Δ status.phase null -> "Running"
                        · metadata.resourceVersion "11" -> "12"
