  +0.000s   0.000s  nodes: node-1 [Node aaaaaaaa-0000-4000-8000-000000000002]
                      @ +0.000s NodeHasDiskPressure message=what came of node-1 source=kubelet k8s.event.reason=NodeHasDiskPressure k8s.event.type=Warning k8s.event.name=node-1.0000000000000003 k8s.event.uid=e0000000-0000-4000-8000-000000000003 k8s.event.reporting_instance=node-1

  +0.000s 420.000s  pods: shop web-1 [Pod aaaaaaaa-0000-4000-8000-000000000001] object.created_before=2026-11-23T11:59:00.000000Z
                      @ +0.000s BackOff message=what came of web-1 source=kubelet k8s.event.reason=BackOff k8s.event.type=Warning k8s.event.name=web-1.0000000000000001 k8s.event.uid=e0000000-0000-4000-8000-000000000001 k8s.event.reporting_instance=node-1 k8s.event.count=3 k8s.event.last_time=2026-11-23T12:05:00.000000Z
                      @ +0.000s Unhealthy message=what came of web-1 source=kubelet k8s.event.reason=Unhealthy k8s.event.type=Warning k8s.event.name=web-1.0000000000000002 k8s.event.uid=e0000000-0000-4000-8000-000000000002 k8s.event.reporting_instance=node-1 k8s.event.count=3 k8s.event.last_time=2026-11-23T12:07:00.000000Z

  +0.000s   0.000s  clusterroles: reader [ClusterRole aaaaaaaa-0000-4000-8000-000000000003]
                      @ +0.000s Odd message=what came of reader source=kubelet k8s.event.reason=Odd k8s.event.type=Warning k8s.event.name=reader.0000000000000004 k8s.event.uid=e0000000-0000-4000-8000-000000000004 k8s.event.reporting_instance=node-1
