  +0.000s   4.000s  nodes: node-1 [Node aaaaaaaa-0001-4000-8000-000000000000]
                      @ +4.000s NodeReady message=Node node-1 status is now: NodeReady source=kubelet k8s.event.reason=NodeReady k8s.event.type=Normal k8s.event.name=node-1.18eaaace6b417200 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000 k8s.event.reporting_instance=node-1
  +0.000s   0.004s    kubelet: system:node:node-1 create [201 rv -> 10]
                        = {"kind":"Node","apiVersion":"v1","metadata":{"name":"node-1","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"}}
