  +0.000s 119.000s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +4.123s BackOff message=Back-off restarting failed container app source=kubelet k8s.event.reason=BackOff k8s.event.type=Normal k8s.event.name=web.18eaaace729d3f15 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000 k8s.event.count=9 k8s.event.last_time=2026-11-23T12:02:00.000000Z kelemetry.event.occurrences=["2026-11-23T12:00:05.130000Z","2026-11-23T12:00:25.010000Z"] kelemetry.event.gap=true
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
