  +0.000s   0.004s  configmaps: shop by-coralogix [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

 +60.000s   0.004s  configmaps: shop by-dynatrace [ConfigMap] object.identity=inferred
 +60.000s   0.004s    alice: alice create [201] attribution=inferred

+601.000s   1.000s  pods: shop web-1 [Pod aaaaaaaa-0000-4000-8000-000000000001]
                      @ +601.000s Started message=a message source=kubelet k8s.event.reason=Started k8s.event.type=Normal k8s.event.name=web-1.1 k8s.event.uid=e0000000-0000-4000-8000-000000000001
                      @ +602.000s Pulled message=a message source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web-1.2 k8s.event.uid=e0000000-0000-4000-8000-000000000002
