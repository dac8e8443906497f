  +0.000s   4.000s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +2.714s Started message=Started container app source=kubelet k8s.event.reason=Started k8s.event.type=Normal k8s.event.name=web.18eaaace1e9f0092 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
                      @ +3.000s Killing message=Stopping container app source=kubelet k8s.event.reason=Killing k8s.event.type=Normal k8s.event.name=web.18eaae14605f4800 k8s.event.uid=eeeeeeee-0002-4000-8000-000000000000
                      @ +4.000s Pulled message=Pulled image source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web.1234abcd k8s.event.uid=eeeeeeee-0003-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"app","image":"nginx:1.28"}]}}
