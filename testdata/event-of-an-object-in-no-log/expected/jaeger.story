  +0.000s   0.000s  nodes: node-1 [Node bbbbbbbb-0001-4000-8000-000000000000]

  +0.000s  33.495s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +0.000s Scheduled message=Successfully assigned shop/web to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web.18eaaacd7d229540 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000 k8s.event.reporting_instance=default-scheduler-cp-a k8s.event.related=Node//node-1
                      @ +3.245s Unhealthy message=Readiness probe failed source=kubelet action=Probing k8s.event.reason=Unhealthy k8s.event.type=Warning k8s.event.name=web.series k8s.event.uid=eeeeeeee-0002-4000-8000-000000000000 k8s.event.reporting_instance=node-1 k8s.event.count=4 k8s.event.last_time=2026-11-23T12:00:34.500000Z
