  +0.000s  45.004s  nodes: node-1 [Node aaaaaaaa-0001-4000-8000-000000000000]
                      @ +45.000s status.condition type=Ready status=False reason=KubeletNotReady lastTransitionTime=2026-11-23T12:00:45.000000Z kelemetry.condition.written=2026-11-23T12:00:45.000000Z
  +0.000s   0.004s    kubelet: system:node:node-1 create [201 rv -> 10]
                        = {"kind":"Node","apiVersion":"v1","metadata":{"name":"node-1","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{},"status":{"conditions":[{"type":"Ready","status":"True","lastHeartbeatTime":"2026-11-23T12:00:00Z","lastTransitionTime":"2026-11-23T12:00:00Z","reason":"KubeletReady","message":""}]}}
 +25.000s   0.004s    alice: alice patch [200 rv -> 13]
                        Δ spec.taints null -> [{"key":"maintenance","effect":"NoSchedule"}]
                        · metadata.resourceVersion "12" -> "13"
 +45.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 16]
                        Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T12:00:00Z" -> "2026-11-23T12:00:45Z"
                        Δ status.conditions[type=Ready].reason "KubeletReady" -> "KubeletNotReady"
                        Δ status.conditions[type=Ready].status "True" -> "False"
                        · metadata.resourceVersion "15" -> "16"
                        · status.conditions[type=Ready].lastHeartbeatTime "2026-11-23T12:00:40Z" -> "2026-11-23T12:00:45Z"
