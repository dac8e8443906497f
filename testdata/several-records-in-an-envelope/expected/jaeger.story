  +3.000s   0.004s  configmaps: shop as-text [ConfigMap] object.identity=inferred
  +3.000s   0.004s    alice: alice create [201] attribution=inferred

  +7.000s   0.004s  configmaps: shop before-a-comma [ConfigMap] object.identity=inferred
  +7.000s   0.004s    alice: alice create [201] attribution=inferred

  +8.000s   0.004s  configmaps: shop behind-a-comma [ConfigMap] object.identity=inferred
  +8.000s   0.004s    alice: alice create [201] attribution=inferred

 +10.000s   0.004s  configmaps: shop behind-klog [ConfigMap] object.identity=inferred
 +10.000s   0.004s    alice: alice create [201] attribution=inferred

+240.000s   0.004s  configmaps: shop by-oracle [ConfigMap] object.identity=inferred
+240.000s   0.004s    alice: alice create [201] attribution=inferred

  +4.000s   0.004s  configmaps: shop deeper [ConfigMap] object.identity=inferred
  +4.000s   0.004s    alice: alice create [201] attribution=inferred

 +11.000s   0.004s  configmaps: shop of-m0 [ConfigMap] object.identity=inferred
 +11.000s   0.004s    alice: alice create [201] attribution=inferred

 +12.000s   0.004s  configmaps: shop of-m1 [ConfigMap] object.identity=inferred
 +12.000s   0.004s    alice: alice create [201] attribution=inferred

  +5.000s   0.004s  configmaps: shop one-behind-the-other [ConfigMap] object.identity=inferred
  +5.000s   0.004s    alice: alice create [201] attribution=inferred

  +6.000s   0.004s  configmaps: shop the-second [ConfigMap] object.identity=inferred
  +6.000s   0.004s    alice: alice create [201] attribution=inferred

  +2.000s   0.004s  configmaps: shop there-twice [ConfigMap] object.identity=inferred
  +2.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  configmaps: shop under-m0 [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +1.000s   0.004s  configmaps: shop under-m1 [ConfigMap] object.identity=inferred
  +1.000s   0.004s    alice: alice create [201] attribution=inferred

 +60.000s   2.000s  pods: shop web-1 [Pod b9ad183a-1509-495c-8bfa-e9565ff5563c]
                      @ +60.000s Pulled message=Pulled it source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web-1.1 k8s.event.uid=e0000000-0000-4000-8000-000000000001 k8s.event.reporting_instance=node-1
                      @ +61.000s Created message=Created it source=kubelet k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-1.2 k8s.event.uid=e0000000-0000-4000-8000-000000000002 k8s.event.reporting_instance=node-1
                      @ +62.000s Started message=Started it source=kubelet k8s.event.reason=Started k8s.event.type=Normal k8s.event.name=web-1.3 k8s.event.uid=e0000000-0000-4000-8000-000000000003 k8s.event.reporting_instance=node-1
