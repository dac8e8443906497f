  +0.000s  39.004s  nodes: node-1 [Node aaaaaaaa-0001-4000-8000-000000000000]
                      @ +37.000s status.condition type=Ready status=Unknown reason=NodeStatusUnknown message=Kubelet stopped posting node status. lastTransitionTime=2026-11-23T12:00:38.000000Z kelemetry.condition.written=2026-11-23T12:00:40.000000Z
  +0.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 10] diff.base=unknown
 +10.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 11]
                        · metadata.resourceVersion "10" -> "11"
                        · status.conditions[type=Ready].lastHeartbeatTime "2026-11-23T12:00:01Z" -> "2026-11-23T12:00:11Z"
 +39.000s   0.004s    node-controller: system:serviceaccount:kube-system:node-controller patch status [200 rv -> 12]
                        Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T12:00:00Z" -> "2026-11-23T12:00:38Z"
                        Δ status.conditions[type=Ready].message null -> "Kubelet stopped posting node status."
                        Δ status.conditions[type=Ready].reason "KubeletReady" -> "NodeStatusUnknown"
                        Δ status.conditions[type=Ready].status "True" -> "Unknown"
                        · metadata.resourceVersion "11" -> "12"
